// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import journey.model.Branch;
import journey.model.Choice;
import journey.model.Ending;
import journey.model.Join;
import journey.model.JourneyPackage.Literals;
import journey.model.WayOut;
import org.eclipse.emf.ecore.EObject;

/** The sentences on ways that come and go: what is told is where customers go now. */
final class WayWords {

    private WayWords() {}

    static boolean isWay(EObject element) {
        return element instanceof WayOut || element instanceof Join;
    }

    static String added(EObject way) {
        String key =
                way instanceof Join
                        ? "diff.joins.added"
                        : way instanceof Ending ? "diff.ends.added" : "diff.way.added";
        return Messages.text(key, from(way), where(way));
    }

    static String removed(EObject way) {
        String key =
                way instanceof Join
                        ? "diff.joins.removed"
                        : way instanceof Ending ? "diff.ends.removed" : "diff.way.removed";
        return Messages.text(key, from(way), where(way));
    }

    /** Tells that a way is one of a choice now, or not any more. */
    static String moved(EObject way) {
        String from = from(way);
        String key = way.eContainer() instanceof Choice ? "diff.way.chosen" : "diff.way.unchosen";
        return Messages.text(key, from, Subjects.own(way));
    }

    /** The ways of a choice: {@code to Pays ("yes"; the usual way), the end ("no") for Anna}. */
    static String ways(Choice choice) {
        return choice.getWays().stream()
                .map(
                        way ->
                                way instanceof Ending
                                        ? Messages.text("diff.choice.end", details(way))
                                        : Messages.text("diff.choice.way", where(way)))
                .collect(Collectors.joining(", "));
    }

    private static String from(EObject way) {
        return Subjects.whole(way.eContainer());
    }

    private static String where(EObject way) {
        if (way instanceof Ending ending) {
            return whose(ending) + details(ending, false);
        }
        return way instanceof Branch branch
                ? Subjects.referred(way, Literals.BRANCH__TARGET) + details(branch)
                : Subjects.referred(way, Literals.JOIN__TARGET) + Subjects.personas(way);
    }

    /** For whom a journey ends: without a reason it does for all, unless they choose. */
    private static String whose(Ending ending) {
        String personas = Subjects.personas(ending).strip();
        if (!personas.isEmpty()) {
            return personas;
        }
        boolean isForAll = ending.isEverybody() && !(ending.eContainer() instanceof Choice);
        return Messages.text(isForAll ? "diff.ends.all" : "diff.ends.some");
    }

    private static String details(WayOut way) {
        return details(way, true);
    }

    private static String details(WayOut way, boolean withPersonas) {
        List<String> parts = new ArrayList<>();
        if (way.getReason() != null) {
            parts.add(Words.quoted(way.getReason()));
        }
        if (way.isUsual()) {
            parts.add(Messages.text("summary.usual"));
        }
        return (parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")")
                + (withPersonas ? Subjects.personas(way) : "");
    }
}
