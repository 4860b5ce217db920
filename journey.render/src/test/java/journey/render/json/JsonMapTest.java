// SPDX-License-Identifier: EPL-2.0
package journey.render.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.inject.Inject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.JourneyPackage;
import journey.model.JourneyPackage.Literals;
import journey.model.Lane;
import journey.model.Persona;
import journey.render.CoffeeShopFlow;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class JsonMapTest {

    private static final MapFilter ALL = MapFilter.of(EnumSet.allOf(Lane.class));

    /** A file is no part of a journey. */
    private static final Set<EClass> NOT_IN_A_JOURNEY =
            Set.of(Literals.JOURNEY_FILE, Literals.IMPORT);

    /** A map that states every fact of the language at least once. */
    private static final String EVERYTHING =
            """
            /** Meets us every day. */
            persona Anna "Anna" {
                segment "Commuters"
                goal Catch "Coffee before the 8:05"
                pain Lines "Queues" high { seen in Till as "queue" }
                behaviour "Orders the same"
                prefers Shop
                quote "I walk on."
                evidence Survey
                seen in Crm where "segment" is "commuter"
            }
            persona Ben "Ben" { evidence assumed }
            channel Shop "Shop" offline { seen in Till where "place" is not "web" }
            team Baristas "Baristas"
            system Pos "Till system"
            source Survey "Survey" survey {
                collected 2026-03-01 to 2026-03-31
                data "survey.csv"
                url "https://example.org"
                answers Nps in "q1"
            }
            source Till "Till" events {
                data "till.csv"
                only where "test" is not "yes" and "kind" begins with "s" and "text" contains "x"
                    and "sum" >= 1
                time "at" in "Europe/Berlin" as "epoch"
                customer "card", "cookie" as device
                event "kind"
            }
            source Crm "Customers" crm { table "crm.customers" }
            metric Nps "Would you recommend us?" nps
            metric Ease "It was easy." ces { scale 1 to 7 method top 2 higher is better }
            metric Wait "Wait" duration { unit minutes lower is better }
            metric Done "Orders that end well" rate { higher is better }
            journey Today "Today" { stage Buy "Buys" }
            journey Coffee "Coffee" {
                purpose "Learn"
                future of Today
                persona Anna, Ben
                owner Baristas
                reviewed 2026-10-01
                continues in Today
                part of Today
                lost after 30 days
                measure Nps from Survey target >= 40 {
                    2026-Q1 31 n 214 margin 8.9
                    2026-Q3 38 n 305
                    2026-Q3 -100 n 40 for Ben
                }
                stage Buy "Buys" as purchase {
                    goal "Get coffee" serves Anna.Catch
                    measure Ease target >= 70 { 2026 60 }
                    touchpoint Order "Orders" via Shop by Baristas key proposed for Anna, Ben {
                        expects "Speed" for Anna evidence Survey
                        experiences "A queue" for Ben evidence assumed
                        emotion -2 "stressed" for Anna evidence Survey
                        emotion +1 for Ben
                        pain Queue "Queues" high for Anna evidence Survey { seen in Till }
                        opportunity Ahead "Order ahead" resolves Queue importance 8.1 satisfaction 3.9
                            evidence Survey
                        artifact "Receipt" for Anna
                        backstage Prints "Prints the ticket" by Baristas with Pos
                        support Paper "Refills paper" by Baristas with Pos after Prints
                        measure Wait from Till until Drinks target <= 4
                        measure Done from Till reaching Drinks within 7 days
                        seen in Till as "sale" where "sum" > 0
                        leads to Leaves "gives up" for Anna
                        choice "Is there time?" {
                            leads to Waits "yes" usual
                            ends "no" for Ben
                        }
                        ends here for Ben
                    }
                    step Waits "Waits" proposed
                    step Reads "Reads" proposed optional while Waits
                    touchpoint Pays "Pays" proposed while Waits
                    step Drinks "Drinks" proposed { seen in Till as "served" }
                    step Leaves "Leaves" for Anna aside { joins Drinks for Anna }
                }
                action App "Build an app" {
                    delivers Ahead, Order
                    owner Baristas
                    due 2026-12-15
                    status doing
                    expects Nps +5
                    measured 2026-Q1 to 2026-Q3
                }
                view Board "For the board" { show goals, emotions }
            }
            """;

    @Inject private Maps maps;

    @Test
    void leavesOutNothingOfTheMetamodel() {
        assertEquals(List.of(), maps.errors(EVERYTHING));
        Map<String, Set<String>> written = new HashMap<>();
        collect(JsonParser.parseString(json(maps.read(EVERYTHING), "Coffee", ALL)), written);
        for (EClass type : concrete()) {
            Set<String> keys = written.getOrDefault(JsonElements.kind(type), Set.of());
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                assertTrue(
                        keys.contains(feature.getName()),
                        () -> type.getName() + "." + feature.getName() + " not in " + keys);
            }
        }
    }

    @Test
    void schemaKnowsExactlyTheMetamodelAndWhatFollows() throws IOException {
        Map<String, Set<String>> derived =
                Map.of("opportunity", Set.of("score"), "measure", Set.of("states"));
        JsonObject definitions =
                JsonParser.parseString(schema()).getAsJsonObject().getAsJsonObject("$defs");
        for (EClass type : concrete()) {
            String kind = JsonElements.kind(type);
            Set<String> keys = new HashSet<>(Set.of("element", "id", "description"));
            type.getEAllStructuralFeatures().forEach(feature -> keys.add(feature.getName()));
            keys.addAll(derived.getOrDefault(kind, Set.of()));
            JsonObject properties = definitions.getAsJsonObject(kind).getAsJsonObject("properties");
            assertEquals(keys, properties.keySet(), kind);
            type.getEAllStructuralFeatures().stream()
                    .filter(feature -> feature.getEType() instanceof EEnum)
                    .forEach(feature -> assertSameWords(feature, properties));
        }
    }

    private static void assertSameWords(EStructuralFeature feature, JsonObject properties) {
        JsonObject property = properties.getAsJsonObject(feature.getName());
        JsonObject values = feature.isMany() ? property.getAsJsonObject("items") : property;
        List<String> words = new ArrayList<>();
        values.getAsJsonArray("enum").forEach(word -> words.add(word.getAsString()));
        assertEquals(
                ((EEnum) feature.getEType())
                        .getELiterals().stream()
                                .map(literal -> ((Enumerator) literal).getLiteral())
                                .filter(word -> !word.startsWith("un"))
                                .toList(),
                words,
                feature.getName());
    }

    @Test
    void keepsToItsSchema() throws IOException {
        assertEquals(List.of(), violations(json(maps.read(EVERYTHING), "Coffee", ALL)));
        assertFalse(violations("{\"version\": 1}").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coffee-shop/coffee-shop.journey",
                "online-grocery/current.journey",
                "online-grocery/future.journey",
                "telecom-onboarding/onboarding.journey",
                "hospital-visit/handoperation.journey",
            })
    void keepsToItsSchemaForTheExamples(String example) throws IOException {
        XtextResource map = maps.read(Pages.ROOT.resolve("examples").resolve(example));
        for (Journey journey : journeys(map)) {
            assertEquals(List.of(), violations(JsonMap.of(journey, ALL)));
        }
    }

    @Test
    void tellsWhatCustomersDid() throws IOException {
        String json = JsonMap.of(CoffeeShopFlow.journey(maps), CoffeeShopFlow.filter());
        assertEquals(List.of(), violations(json));
        JsonObject customers =
                JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("customers");
        assertEquals(1300, customers.get("customers").getAsInt());
        assertEquals(
                JsonParser.parseString(
                        """
                        {"at": "MorningCoffee.Buy.Order", "customers": 1180, "visits": 8800, "open": 200,
                         "wentOn": {"percent": 88.1, "low": 87.1, "high": 88.9, "of": 7200},
                         "left": {"percent": 11.9, "low": 11.1, "high": 12.9, "of": 7200},
                         "skipped": {"percent": 1.7, "low": 1.1, "high": 2.6, "of": 1200},
                         "secondsToNext": 86400}
                        """),
                customers.getAsJsonArray("places").get(1));
        assertEquals(
                "MorningCoffee.Return.Remembers",
                customers
                        .getAsJsonArray("unknownWays")
                        .get(0)
                        .getAsJsonObject()
                        .get("to")
                        .getAsString());
    }

    @Test
    void tellsWhatFollowsFromTheNumbers() {
        JsonObject journey = journey(ALL);
        assertEquals(
                JsonParser.parseString(
                        """
                        [{"verdict": "missed", "personas": ["Ben"], "period": "2026-Q3",
                          "latest": -100, "sampleSize": 40, "margin": 16.4,
                          "marginIsUpperBound": true, "low": -100, "high": -83.6},
                         {"verdict": "unproven", "personas": [], "period": "2026-Q3",
                          "latest": 38, "sampleSize": 305, "margin": 10.4,
                          "marginIsUpperBound": true, "low": 27.6, "high": 48.4,
                          "since": "2026-Q1", "difference": 7, "change": "chance"}]
                        """),
                journey.getAsJsonArray("measures").get(0).getAsJsonObject().get("states"));
        assertEquals("12.3", opportunity(journey).get("score").getAsString());
    }

    @Test
    void tellsTheWays() {
        XtextResource map =
                maps.read(
                        """
                        persona Anna "Anna" persona Ben "Ben"
                        journey Coffee "Coffee" {
                            persona Anna, Ben
                            stage Buy "Buys" {
                                step Order "Orders" {
                                    choice "Is there time?" {
                                        leads to Drinks "yes" usual
                                        ends "no" for Ben
                                    }
                                }
                                step Reads "Reads" optional for Anna
                                step Drinks "Drinks"
                            }
                        }
                        """);
        assertEquals(
                JsonParser.parseString(
                        """
                        [{"to": "Coffee.Buy.Order",
                          "usual": false, "passes": false, "personas": ["Anna", "Ben"]},
                         {"from": "Coffee.Buy.Order", "to": "Coffee.Buy.Drinks", "reason": "yes",
                          "usual": true, "passes": false, "personas": ["Anna", "Ben"],
                          "said": "Coffee.Buy.Order.choice.branch(Drinks)"},
                         {"from": "Coffee.Buy.Order", "reason": "no",
                          "usual": false, "passes": false, "personas": ["Ben"],
                          "said": "Coffee.Buy.Order.choice.ending(Ben)"},
                         {"from": "Coffee.Buy.Reads", "to": "Coffee.Buy.Drinks",
                          "usual": false, "passes": false, "personas": ["Anna"]},
                         {"from": "Coffee.Buy.Reads", "to": "Coffee.Buy.Drinks",
                          "usual": false, "passes": true, "personas": ["Anna"]},
                         {"from": "Coffee.Buy.Drinks",
                          "usual": false, "passes": false, "personas": ["Anna", "Ben"]}]
                        """),
                ways(map, ALL));
        MapFilter filter = ALL.only((Persona) Maps.element(map, "Ben"));
        assertEquals(
                List.of("Coffee.Buy.Order → Coffee.Buy.Drinks", "Coffee.Buy.Order → end"),
                ways(map, filter).asList().stream()
                        .filter(way -> way.getAsJsonObject().has("said"))
                        .map(JsonMapTest::fromTo)
                        .toList());
    }

    private JsonArray ways(XtextResource map, MapFilter filter) {
        return JsonParser.parseString(json(map, "Coffee", filter))
                .getAsJsonObject()
                .getAsJsonArray("ways");
    }

    private static String fromTo(JsonElement way) {
        JsonObject json = way.getAsJsonObject();
        String to = json.has("to") ? json.get("to").getAsString() : "end";
        return json.get("from").getAsString() + " → " + to;
    }

    @Test
    void namesElementsAsOtherFilesDo() {
        JsonObject opportunity = opportunity(journey(ALL));
        assertEquals("Coffee.Buy.Order.Ahead", opportunity.get("id").getAsString());
        assertEquals(
                JsonParser.parseString("[\"Coffee.Buy.Order.Queue\"]"),
                opportunity.get("resolves"));
    }

    @Test
    void tellsWhatAuthorsWriteInComments() {
        JsonObject map =
                JsonParser.parseString(json(maps.read(EVERYTHING), "Coffee", ALL))
                        .getAsJsonObject();
        assertEquals(
                "Meets us every day.",
                map.getAsJsonArray("personas")
                        .get(0)
                        .getAsJsonObject()
                        .get("description")
                        .getAsString());
    }

    @Test
    void leavesOutWhatTheFilterHides() throws IOException {
        XtextResource map = maps.read(EVERYTHING);
        MapFilter filter =
                MapFilter.of(EnumSet.of(Lane.EMOTIONS, Lane.ACTIONS))
                        .only((Persona) Maps.element(map, "Ben"))
                        .existing();
        String json = json(map, "Coffee", filter);
        assertEquals(List.of(), violations(json));
        JsonObject shown = JsonParser.parseString(json).getAsJsonObject();
        JsonObject journey = shown.getAsJsonObject("journey");
        assertEquals(JsonParser.parseString("[\"Ben\"]"), journey.get("personas"));
        assertFalse(journey.has("measures"));
        assertEquals(
                JsonParser.parseString("[]"),
                journey.getAsJsonArray("stages").get(0).getAsJsonObject().get("moments"));
        assertEquals(JsonParser.parseString("[]"), journey.get("actions"));
    }

    @Test
    void leavesOutWhatIsNotFound() throws IOException {
        String json =
                json(
                        maps.read(
                                """
                                journey Coffee "Coffee" {
                                    owner Nobody
                                    persona Ghost
                                    measure Unknown target >= 4 { 2026 5 }
                                }
                                """),
                        "Coffee",
                        ALL);
        assertEquals(List.of(), violations(json));
        assertFalse(json.contains("Ghost"), json);
    }

    @Test
    void writesNothingThatSteersATerminal() {
        String json =
                json(maps.read("journey Coffee \"a\\u001b[2Jb\u202ec\u200d\""), "Coffee", ALL);
        assertTrue(json.contains("\"a\\u001b[2Jb\\u202ec\\u200d\""), json);
    }

    private JsonObject journey(MapFilter filter) {
        return JsonParser.parseString(json(maps.read(EVERYTHING), "Coffee", filter))
                .getAsJsonObject()
                .getAsJsonObject("journey");
    }

    private static JsonObject opportunity(JsonObject journey) {
        return journey.getAsJsonArray("stages")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("moments")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("opportunities")
                .get(0)
                .getAsJsonObject();
    }

    private static String json(XtextResource map, String journey, MapFilter filter) {
        return JsonMap.of((Journey) Maps.element(map, journey), filter);
    }

    private static List<Journey> journeys(XtextResource map) {
        JourneyFile file = Maps.file(map);
        return file.getElements().stream()
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast)
                .toList();
    }

    private static List<EClass> concrete() {
        return JourneyPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && !NOT_IN_A_JOURNEY.contains(type))
                .toList();
    }

    /** Which keys occur in the objects of each kind. */
    private static void collect(JsonElement json, Map<String, Set<String>> keys) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(each -> collect(each, keys));
        } else if (json.isJsonObject()) {
            JsonObject object = json.getAsJsonObject();
            if (object.has("element")) {
                keys.computeIfAbsent(object.get("element").getAsString(), it -> new HashSet<>())
                        .addAll(object.keySet());
            }
            object.entrySet().forEach(entry -> collect(entry.getValue(), keys));
        }
    }

    private static String schema() throws IOException {
        return Files.readString(Pages.ROOT.resolve("docs/map.schema.json"));
    }

    private static List<com.networknt.schema.Error> violations(String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema())
                .validate(
                        json,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)));
    }
}
