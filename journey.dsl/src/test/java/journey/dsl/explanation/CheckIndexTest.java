// SPDX-License-Identifier: EPL-2.0
package journey.dsl.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckGroup;
import journey.dsl.text.Words;
import journey.dsl.validation.CheckCatalogue;
import journey.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say of all checks follows from the catalogue and the pages. */
class CheckIndexTest {

    private static final Path INDEX = Pages.ROOT.resolve("docs/checks/README.md");

    private static final String RENEW =
            "docs/checks/README.md is out of date. Renew it:"
                    + " mvn -pl journey.dsl test -Dtest=CheckIndexTest -Djourney.golden=update";

    @Test
    void indexNamesEveryCheckByGroup() throws IOException {
        String expected = index();
        if ("update".equals(System.getProperty("journey.golden"))) {
            Files.writeString(INDEX, expected);
        }
        assertTrue(Files.exists(INDEX), RENEW);
        assertEquals(expected, Files.readString(INDEX).replace("\r\n", "\n"), RENEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHANGELOG.md", "docs/performance.md"})
    void documentsCountTheChecks(String document) throws IOException {
        String count = CheckCatalogue.all().size() + " checks";
        assertTrue(
                Files.readString(Pages.ROOT.resolve(document)).contains(count),
                () -> "There are " + count + ": change the number by hand in " + document);
    }

    private static String index() {
        List<CheckDescription> all = CheckCatalogue.all();
        StringBuilder index = new StringBuilder("# The %d checks\n".formatted(all.size()));
        index.append("\n`journey explain ID` shows the page of a check in a terminal.\n");
        for (CheckGroup group : CheckGroup.values()) {
            List<CheckDescription> checks =
                    all.stream().filter(check -> check.group() == group).toList();
            if (!checks.isEmpty()) {
                index.append("\n## %s\n\n".formatted(group.id()));
                index.append(Words.capitalized(group.meaning())).append(".\n\n");
                checks.forEach(check -> index.append(entry(check)));
            }
        }
        return index.toString();
    }

    private static String entry(CheckDescription check) {
        return "- [%s](%s.md) (%s): %s\n"
                .formatted(
                        check.id(),
                        check.id(),
                        check.severity().name().toLowerCase(Locale.ROOT),
                        CheckPage.of(check).sentences().get(0));
    }
}
