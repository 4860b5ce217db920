// SPDX-License-Identifier: EPL-2.0
package journey.data.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import journey.dsl.personas.Personas;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alignments are those that are found by trying everything, for all short sequences. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class AlignerTest {

    private static final String SOURCE =
            "source T \"T\" events { data \"t.csv\" time \"at\" customer \"c\" event \"e\" } persona A \"A\" persona B \"B\" ";

    @Inject private Maps maps;

    /** A journey; {@code ...} stands for {@code seen in} an event. */
    private Journey journey(String moments) {
        String text =
                SOURCE
                        + "journey J \"J\" { persona A, B stage S \"S\" { "
                        + moments.replace("...", "seen in T as \"e\"")
                        + " } }";
        return EcoreUtil2.getAllContentsOfType(Maps.file(maps.read(text)), Journey.class).get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step A \"A\" { ... } step B \"B\" { ... } step C \"C\" { ... } step D \"D\" { ... }",
                "step A \"A\" { ... } step B \"B\" step C \"C\" proposed { ... } step D \"D\" { ... }",
                "step A \"A\" step B \"B\"",
                "step A \"A\" { ... leads to D } step B \"B\" { ... } step C \"C\" { ... } step D \"D\" { ... }",
                "step A \"A\" { ... } step B \"B\" { ... leads to A } step C \"C\" { ... leads to C }",
                "step A \"A\" { ... choice \"?\" { leads to B leads to D ends \"gives up\" } } step B \"B\" { ... joins A } step C \"C\" { ... } step D \"D\" { ... }",
                "step A \"A\" { ... leads to C leads to E } step B \"B\" { ... } step C \"C\" aside { ... } step D \"D\" aside { ... joins F } step E \"E\" aside { ... } step F \"F\" { ... }",
                "step A \"A\" optional { ... } step B \"B\" optional { ... leads to D } step C \"C\" { ... } step D \"D\" optional { ... }",
                "step A \"A\" { ... } step B \"B\" { ... } step C \"C\" while B { ... } step D \"D\" while B { ... } step E \"E\" { ... leads to C }",
                "step A \"A\" { ... leads to C } step B \"B\" { ... } step C \"C\" while B { ... ends \"early\" } step D \"D\" { ... }",
                "step A \"A\" { ... } step B \"B\" { ... leads to A } step C \"C\" optional while B { ... } step D \"D\" while B step E \"E\" { ... }",
                "step A \"A\" { ... ends here } step B \"B\" { ... ends \"often\" } step C \"C\" { ... }",
                "step A \"A\" { ... } step B \"B\" { ... joins A }",
                "step A \"A\" { ... leads to D } step B \"B\" { ... } step C \"C\" while B { ... joins B } step D \"D\" { ... }",
                "step A \"A\" { ... } step B \"B\" for A { ... } step C \"C\" for B { ... } step D \"D\" { ... leads to A for B }",
                "step A \"A\" { ... choice \"?\" { leads to B for A leads to C for B } } step B \"B\" { ... joins D for A } step C \"C\" for B { ... } step D \"D\" { ... ends \"no\" for A } step E \"E\" for A { ... }",
                "step A \"A\" for A { ... } step B \"B\" while A { ... } step C \"C\" while A for B { ... } step D \"D\" { ... }",
                "step A \"A\" { ... leads to C for B } step B \"B\" { ... } step C \"C\" aside for B { ... } step D \"D\" optional for A { ... }",
            })
    void alignmentsAreThoseOfBruteForce(String moments) {
        check(journey(moments), moments);
    }

    /** Maps of five moments of all kinds with ways to anywhere. */
    @Test
    void alignmentsAreThoseOfBruteForceOnRandomMaps() {
        for (int i = 0; i < 25; i++) {
            String moments = randomMoments(new Random(i));
            check(journey(moments), moments);
        }
    }

    private static String randomMoments(Random random) {
        StringBuilder text = new StringBuilder();
        String[] names = {"A", "B", "C", "D", "E"};
        for (int i = 0; i < names.length; i++) {
            text.append("step %1$s \"%1$s\"".formatted(names[i]));
            text.append(i > 0 && random.nextInt(4) == 0 ? " while " + names[i - 1] : "");
            text.append(random.nextInt(5) == 0 ? " optional" : "");
            text.append(random.nextInt(7) == 0 ? " aside" : "");
            text.append(random.nextInt(12) == 0 ? " proposed" : "");
            text.append(random.nextInt(6) == 0 ? " for " + persona(random) : "");
            text.append(random.nextInt(6) == 0 ? " {" : " { ...");
            String target = names[random.nextInt(names.length)];
            text.append(
                    switch (random.nextInt(12)) {
                        case 0, 1 -> " leads to " + target;
                        case 2 -> " leads to %s for %s".formatted(target, persona(random));
                        case 3 -> " joins " + target;
                        case 4 -> " ends \"may end\"";
                        case 5 -> " ends here for " + persona(random);
                        case 6 -> " choice \"?\" { leads to %s ends \"no\" }".formatted(target);
                        default -> "";
                    });
            text.append(" } ");
        }
        return text.toString();
    }

    private static String persona(Random random) {
        return random.nextBoolean() ? "A" : "B";
    }

    private static void check(Journey journey, String map) {
        List<Moment> letters =
                journey.getStages().get(0).getMoments().stream()
                        .filter(it -> !it.getBindings().isEmpty() && !it.isProposed())
                        .toList();
        Stream.concat(
                        Stream.of(Optional.<Persona>empty()),
                        Personas.known(journey).stream().map(Optional::of))
                .forEach(
                        persona -> {
                            Aligner aligner = new Aligner(MapModel.of(journey, persona));
                            BruteForce force = new BruteForce(journey, persona, letters);
                            for (String visits : sequences(letters.size())) {
                                check(aligner, force, letters, visits, map + " " + persona);
                            }
                        });
    }

    private static void check(
            Aligner aligner, BruteForce force, List<Moment> letters, String visits, String map) {
        BruteForce.Answer expected = force.align(visits);
        Alignment found =
                aligner.align(visits.chars().mapToObj(it -> letters.get(it - 'a')).toList());
        String what = visits + " on " + map;
        assertEquals(expected.cost(), found.cost(), what);
        assertEquals(force.cheapest(), found.cheapest(), what);
        assertEquals(expected.extra(), found.extra(), what);
        int skipped = found.leading().size() + found.skipped().size();
        assertTrue(skipped <= found.cost() - found.extra().size(), what);
        double most = visits.length() + force.cheapest();
        assertEquals(most == 0 ? 1 : 1 - expected.cost() / most, found.fitness(true), 1e-12, what);
    }

    /** All sequences up to the longest one. */
    private static List<String> sequences(int letters) {
        List<String> all = new ArrayList<>(List.of(""));
        for (int i = 0; i < all.size() && all.get(i).length() < BruteForce.LONGEST; i++) {
            for (int letter = 0; letter < letters; letter++) {
                all.add(all.get(i) + (char) ('a' + letter));
            }
        }
        return all;
    }

    /** Twelve rounds of a hundred moments, or of all but one of them, and something in between. */
    @Test
    void longCasesAreAlignedInParts() {
        StringBuilder moments = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            moments.append(
                    "step M%1$d \"M%1$d\" { ... %2$s } "
                            .formatted(i, i == 99 ? "leads to M0" : ""));
        }
        Journey journey = journey(moments.toString());
        List<Moment> all = journey.getStages().get(0).getMoments();
        List<Moment> visits = new ArrayList<>();
        List<Integer> extra = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            if (i % 100 != 50) {
                visits.add(all.get(i % 100));
            }
            if (i % 400 == 399) {
                extra.add(visits.size());
                visits.add(all.get(70));
            }
        }
        Alignment found = new Aligner(MapModel.of(journey, Optional.empty())).align(visits);
        assertEquals(12 + 3, found.cost());
        assertEquals(extra, found.extra());
        assertEquals(Collections.nCopies(12, all.get(50)), found.skipped());
        assertEquals(List.of(), found.leading());
    }
}
