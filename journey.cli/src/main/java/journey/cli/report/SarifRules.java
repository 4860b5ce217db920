// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static journey.cli.output.JsonOutput.object;
import static journey.cli.report.SarifReport.level;
import static journey.cli.report.SarifReport.writeText;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import journey.dsl.check.CheckDescription;
import org.eclipse.xtext.diagnostics.Severity;

/** Declares the product and its checks in SARIF: the driver (3.18.2) and its rules (3.19.23). */
final class SarifRules {

    private static final Pattern WORD = Pattern.compile("(?:^|-)([a-z0-9])");

    private SarifRules() {}

    static void writeDriver(JsonWriter json, Checks checks, Optional<String> version)
            throws IOException {
        json.name("name").value("journey");
        if (version.isPresent()) {
            json.name("version").value(version.get());
        }
        URI anyPage = URI.create(checks.all().get(0).page());
        json.name("informationUri").value(anyPage.resolve(".").toString());
        json.name("rules").beginArray();
        for (CheckDescription check : checks.all()) {
            object(json, rule -> writeRule(rule, check));
        }
        json.endArray();
    }

    private static void writeRule(JsonWriter json, CheckDescription check) throws IOException {
        RuleHelp help = RuleHelp.of(check);
        json.name("id").value(check.id());
        json.name("name").value(WORD.matcher(check.id()).replaceAll(SarifRules::upperCase));
        writeText(json, "shortDescription", help.firstSentence());
        writeText(json, "fullDescription", help.summary());
        json.name("helpUri").value(check.page());
        json.name("help").beginObject();
        json.name("text").value(help.summary() + " More: " + check.page());
        json.name("markdown").value(help.markdown());
        json.endObject();
        object(json, "defaultConfiguration", it -> writeConfiguration(it, check.severity()));
        json.name("properties").beginObject();
        json.name("tags").beginArray().value(check.group().id());
        json.endArray();
        json.name("problem.severity").value(problemSeverity(check.severity()));
        json.endObject();
    }

    private static void writeConfiguration(JsonWriter json, Severity severity) throws IOException {
        json.name("enabled").value(severity != Severity.IGNORE);
        json.name("level").value(level(severity));
    }

    private static String upperCase(MatchResult word) {
        return word.group(1).toUpperCase(Locale.ROOT);
    }

    /** GitHub's own word for the severity of a rule that is not about security. */
    private static String problemSeverity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, IGNORE -> "recommendation";
        };
    }
}
