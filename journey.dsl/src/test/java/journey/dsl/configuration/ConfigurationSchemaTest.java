// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckOption;
import journey.dsl.validation.CheckCatalogue;
import journey.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema for editors says the same as the reader: docs/journey.schema.json. */
class ConfigurationSchemaTest {

    private static final Path SCHEMA = Pages.ROOT.resolve("docs/journey.schema.json");

    @Test
    void schemaKnowsAllChecksAndOptions() throws IOException {
        String expected =
                new GsonBuilder()
                                .setPrettyPrinting()
                                .disableHtmlEscaping()
                                .create()
                                .toJson(schema())
                        + "\n";
        if ("update".equals(System.getProperty("journey.golden"))) {
            Files.writeString(SCHEMA, expected);
        }
        assertEquals(
                expected,
                Files.readString(SCHEMA),
                "docs/journey.schema.json is out of date. Renew it: mvn -pl journey.dsl test"
                        + " -Dtest=ConfigurationSchemaTest -Djourney.golden=update");
    }

    @Test
    void schemaAcceptsTheExampleOfTheDocumentation() throws IOException {
        String page = Files.readString(Pages.ROOT.resolve("docs/configuration.md"));
        assertEquals(List.of(), errors(Pages.blocks(page, "yaml").get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "severty: {}",
                "severity: {unmeasured-stag: off}",
                "severity: {unmeasured-stage: none}",
                "severity: {duplicate-name: off}",
                "severity: {errors: off}",
                "options: {stale-measure: {months: 0}}",
                "options: {stale-measure: {years: 1}}",
                "options: {unmeasured-stage: {months: 1}}",
                "ignore: archive",
                "data: {folder: [../exports]}",
                "data: {folders: ../exports}",
                "identity: {more: {email: 3}}",
                "identity: {most: {email: 0}}",
                "identity: {most: 3}",
                "overrides: [{severity: {evidence: off}}]",
            })
    void schemaRefusesWhatTheReaderRefuses(String yaml) throws IOException {
        assertNotEquals(List.of(), errors(yaml));
    }

    private static List<?> errors(String yaml) throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA));
        return schema.validate(yaml, InputFormat.YAML);
    }

    private static JsonObject schema() {
        JsonObject properties = new JsonObject();
        properties.add("severity", severities());
        properties.add("options", options());
        properties.add("ignore", patterns("Maps to leave out, as in .gitignore."));
        properties.add("overrides", overrides());
        properties.add("data", data());
        properties.add("identity", identity());
        JsonObject schema =
                object("What a project says about the checks and data of its maps.", properties);
        JsonObject whole = new JsonObject();
        whole.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.addProperty("title", "journey.yaml");
        schema.entrySet().forEach(entry -> whole.add(entry.getKey(), entry.getValue()));
        return whole;
    }

    private static JsonObject severities() {
        JsonObject properties = new JsonObject();
        for (CheckGroup group : CheckGroup.values()) {
            if (group != CheckGroup.ERRORS) {
                String name = group.id();
                properties.add(
                        name,
                        severity("All checks of the group " + name + ": " + group.meaning() + "."));
            }
        }
        for (CheckDescription check : CheckCatalogue.all()) {
            if (!check.isAlwaysError()) {
                properties.add(check.id(), severity(check.page()));
            }
        }
        return object("How severe findings are, by check or by group.", properties);
    }

    private static JsonObject severity(String description) {
        JsonObject severity = new JsonObject();
        severity.addProperty("description", description);
        JsonArray values = new JsonArray();
        List.of("error", "warning", "info", "off").forEach(values::add);
        severity.add("enum", values);
        return severity;
    }

    private static JsonObject options() {
        JsonObject checks = new JsonObject();
        for (CheckDescription check : CheckCatalogue.all()) {
            JsonObject options = new JsonObject();
            check.options()
                    .forEach(
                            (name, option) -> {
                                JsonObject number = new JsonObject();
                                number.addProperty("description", option.meaning());
                                number.addProperty("type", "integer");
                                number.addProperty("minimum", option.min());
                                number.addProperty("maximum", CheckOption.MAX);
                                number.addProperty("default", option.value());
                                options.add(name, number);
                            });
            if (!check.options().isEmpty()) {
                checks.add(check.id(), object(check.page(), options));
            }
        }
        return object("The numbers that checks have.", checks);
    }

    private static JsonObject overrides() {
        JsonObject properties = new JsonObject();
        properties.add("files", patterns("The maps that these settings are for."));
        properties.add("severity", severities());
        properties.add("options", options());
        JsonObject override = object("Settings for some of the maps.", properties);
        JsonArray required = new JsonArray();
        required.add("files");
        override.add("required", required);
        return list("Later ones outweigh earlier ones.", override);
    }

    private static JsonObject data() {
        JsonObject properties = new JsonObject();
        properties.add(
                "folders",
                patterns("Folders outside of the repository that data may be read from."));
        return object("Where the data of sources may come from.", properties);
    }

    private static JsonObject identity() {
        JsonObject number = new JsonObject();
        number.addProperty("type", "integer");
        number.addProperty("minimum", 1);
        number.addProperty("maximum", CheckOption.MAX);
        JsonObject most =
                object(
                        "With how many of another kind an identifier may stand before it counts as"
                                + " shared, by its kind; 5 for all others.",
                        new JsonObject());
        most.add("additionalProperties", number);
        JsonObject properties = new JsonObject();
        properties.add("most", most);
        return object("How rows are found to be of the same customer.", properties);
    }

    private static JsonObject patterns(String description) {
        JsonObject pattern = new JsonObject();
        pattern.addProperty("type", "string");
        return list(description, pattern);
    }

    private static JsonObject list(String description, JsonElement items) {
        JsonObject list = new JsonObject();
        list.addProperty("description", description);
        list.addProperty("type", "array");
        list.add("items", items);
        return list;
    }

    private static JsonObject object(String description, JsonObject properties) {
        JsonObject object = new JsonObject();
        object.addProperty("description", description);
        object.addProperty("type", "object");
        object.add("properties", properties);
        object.addProperty("additionalProperties", false);
        return object;
    }
}
