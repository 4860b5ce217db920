// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import static journey.render.markdown.MarkdownWords.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.text.MarkdownText;
import journey.model.Branch;
import journey.model.Choice;
import journey.model.Ending;
import journey.model.Join;
import journey.model.JourneyPackage.Literals;
import journey.model.Moment;
import journey.model.WayOut;
import journey.render.Shown;
import org.eclipse.emf.ecore.EObject;

/** The ways from a moment, as items of a list; those of a choice stand below it. */
final class WayItems {

    private final MarkdownWords words;

    private WayItems(Shown shown) {
        this.words = new MarkdownWords(shown);
    }

    static List<String> of(Shown shown, Moment moment) {
        WayItems items = new WayItems(shown);
        List<String> lines = new ArrayList<>();
        Stream.of(Literals.MOMENT__BRANCHES, Literals.MOMENT__ENDINGS, Literals.MOMENT__JOINS)
                .flatMap(ways -> shown.elements(moment, ways).stream())
                .forEach(way -> lines.add("- " + items.way(way)));
        shown.elements(moment, Literals.MOMENT__CHOICES)
                .forEach(
                        choice -> {
                            lines.add("- **Choice**: " + title(choice));
                            shown.elements(choice, Literals.CHOICE__WAYS)
                                    .forEach(way -> lines.add("  - " + items.way(way)));
                        });
        return lines;
    }

    private String way(EObject way) {
        String where = way instanceof Branch branch ? leads("Leads to", branch.getTarget()) : "";
        where = way instanceof Join join ? leads("Goes on with", join.getTarget()) : where;
        where = way instanceof Ending ending ? ends(ending) : where;
        return where + reason(way) + words.restrictions(way);
    }

    private static String ends(Ending ending) {
        if (ending.eContainer() instanceof Choice) {
            return "**Ends** here";
        }
        return ending.isEverybody() ? "**Ends** here for all" : "**Ends** for some";
    }

    private static String leads(String words, Moment target) {
        return "**" + words + "**: " + title(target);
    }

    private static String reason(EObject way) {
        if (!(way instanceof WayOut out)) {
            return "";
        }
        String reason =
                Optional.ofNullable(out.getReason())
                        .map(it -> ": " + MarkdownText.of(it))
                        .orElse("");
        return reason + (out.isUsual() ? " (the usual way)" : "");
    }
}
