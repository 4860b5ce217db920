// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import journey.dsl.text.Words;

/**
 * Reads the line of a task: {@code title: score: actor, actor}.
 *
 * <p>Mermaid takes what stands before the first colon for the title, the next part for the score
 * and the next for the actors, whatever they are. Here the score is the number that stands last, or
 * before the last part; the losses say where the two readings differ.
 */
final class MermaidTask {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:\\.\\d{1,9})?");
    private static final Pattern KEYWORD = Pattern.compile("(?i)journey\\b");
    private static final int NEUTRAL = 3;
    private static final int BEST = 5;

    private final int line;
    private final Losses losses;

    private MermaidTask(int line, Losses losses) {
        this.line = line;
        this.losses = losses;
    }

    /**
     * Reads a line.
     *
     * @param text without blanks around it and with its entities hidden; not empty
     * @param scored false when a comment says that the score is none
     */
    static MermaidJourney.Task read(String text, boolean scored, int line, Losses losses) {
        return new MermaidTask(line, losses).read(text, scored);
    }

    /** Tells whether a line has a score with actors behind it, as only tasks have. */
    static boolean isWhole(String text) {
        List<String> parts = parts(text);
        int score = scorePart(parts);
        return score > 0 && score < parts.size() - 1 && isNumber(parts.get(score));
    }

    private MermaidJourney.Task read(String text, boolean scored) {
        List<String> parts = parts(withoutRemark(withoutEnd(text)));
        int score = scorePart(parts);
        warnOfPunctuation(text);
        String title = title(parts, score);
        List<String> actors = actors(parts, score);
        Optional<Integer> emotion = Optional.empty();
        if (score > 0) {
            emotion = scored ? emotion(parts.get(score)) : emotion;
        } else if (parts.size() == 1) {
            losses.add(
                    line,
                    "%s has no score; Mermaid refuses the whole diagram for it. No emotion.",
                    Words.quoted(title));
        }
        return new MermaidJourney.Task(line, title, emotion, actors);
    }

    private String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ';' || text.charAt(end - 1) <= ' ')) {
            end--;
        }
        if (text.endsWith(";")) {
            losses.add(line, "Mermaid refuses the whole diagram for a ';'. It was left out.");
        }
        return text.substring(0, end);
    }

    /** What stands behind a hash is a comment to Mermaid, once there is a score. */
    private String withoutRemark(String text) {
        for (String sign : List.of("#", "%%")) {
            int remark = text.indexOf(sign);
            if (remark > 0 && scorePart(parts(text.substring(0, remark))) > 0) {
                losses.add(
                        line,
                        sign.equals("#")
                                ? "%s is a comment to Mermaid. It was left out."
                                : "%s is a part of the actor to Mermaid; left out as a comment.",
                        Words.quoted(text.substring(remark)));
                return text.substring(0, remark);
            }
        }
        return text;
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(":", -1)).map(String::strip).toList();
    }

    /** The index of the part that is the score; 0 when none is. */
    private static int scorePart(List<String> parts) {
        int last = parts.size() - 1;
        if (last >= 1 && isNumber(parts.get(1))) {
            return 1;
        }
        for (int i = last; i > 1 && i >= last - 1; i--) {
            if (isNumber(parts.get(i))) {
                return i;
            }
        }
        return last == 2 ? 1 : 0;
    }

    private static boolean isNumber(String part) {
        return NUMBER.matcher(part).matches();
    }

    private String title(List<String> parts, int score) {
        String title = shown(String.join(": ", parts.subList(0, Math.max(1, score))));
        if (score > 1) {
            losses.add(
                    line,
                    "Mermaid reads this as task %s with the actor %s and no score."
                            + " Taken as task %s with score %s.",
                    Words.quoted(shown(parts.get(0))),
                    Words.quoted(shown(parts.get(2))),
                    Words.quoted(title),
                    parts.get(score));
        } else if (score == 0 && parts.size() > 1) {
            title = shown(String.join(": ", parts));
            losses.add(
                    line,
                    "There is no score, and Mermaid draws none. All of it was taken as the title"
                            + " %s. No emotion.",
                    Words.quoted(title));
        }
        if (title.isEmpty()) {
            losses.add(line, "A task without a title, which Mermaid refuses, is called \"?\".");
            return "?";
        }
        return title;
    }

    private void warnOfPunctuation(String text) {
        if (KEYWORD.matcher(text).lookingAt()) {
            losses.add(
                    line,
                    "Mermaid refuses the whole diagram for a task that begins with `journey`; the"
                            + " map keeps it.");
        }
        int colon = text.indexOf(':');
        String title = colon < 0 ? text : text.substring(0, colon);
        for (String sign : List.of(";", "#")) {
            if (title.contains(sign) && !title.endsWith(sign)) {
                losses.add(
                        line,
                        "Mermaid refuses the whole diagram for the '%s' in a title; the map keeps"
                                + " it.",
                        sign);
            }
        }
    }

    private List<String> actors(List<String> parts, int score) {
        if (score == 0 || score == parts.size() - 1) {
            return List.of();
        }
        if (parts.size() > score + 2) {
            losses.add(
                    line,
                    "Mermaid leaves out %s behind the actors; here it is a part of the last one.",
                    Words.quoted(shown(String.join(": ", parts.subList(score + 2, parts.size())))));
        }
        String list = String.join(": ", parts.subList(score + 1, parts.size()));
        Set<String> actors = new LinkedHashSet<>();
        for (String part : list.split(",", -1)) {
            String actor = shown(part);
            if (actor.isEmpty()) {
                losses.add(line, "An actor without a name was left out.");
            } else if (!actors.add(actor)) {
                losses.add(line, "The actor %s was named twice.", Words.quoted(actor));
            }
        }
        return new ArrayList<>(actors);
    }

    private Optional<Integer> emotion(String part) {
        if (part.isEmpty()) {
            losses.add(line, "There is no score, which Mermaid draws as 0. No emotion.");
            return Optional.empty();
        }
        if (!isNumber(part)) {
            losses.add(line, "%s is no score from 1 to 5. No emotion.", Words.quoted(shown(part)));
            return Optional.empty();
        }
        BigDecimal score = new BigDecimal(part);
        int whole = score.setScale(0, RoundingMode.HALF_UP).intValue();
        int taken = Math.max(1, Math.min(BEST, whole));
        if (score.compareTo(BigDecimal.valueOf(taken)) != 0) {
            losses.add(
                    line,
                    "The score %s is none of 1, 2, 3, 4 and 5. Taken as %d, emotion %s.",
                    part,
                    taken,
                    Words.signed(BigDecimal.valueOf(taken - NEUTRAL)));
        }
        return Optional.of(taken - NEUTRAL);
    }

    private String shown(String text) {
        return MermaidText.shown(text, line, losses);
    }
}
