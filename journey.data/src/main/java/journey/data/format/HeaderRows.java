// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows at the top of a table that name its columns. Most tools write one. Qualtrics writes
 * three: names, questions and identifiers in JSON. SurveyMonkey writes two: questions, and below
 * them the options of those that have several columns.
 *
 * @param names of the columns
 * @param rows how many rows they take
 */
record HeaderRows(List<String> names, int rows) {

    /** How many rows at the top have to be seen. */
    static final int MOST = 3;

    /** SurveyMonkey begins each export with these two columns; they have no options. */
    private static final List<String> SURVEY_MONKEY = List.of("respondent id", "collector id");

    /** What stands below a question of SurveyMonkey that has one column. */
    private static final List<String> ONE_ANSWER = List.of("", "Response", "Open-Ended Response");

    /**
     * Finds the names.
     *
     * @param top the first rows of the table, at least one
     */
    static HeaderRows of(List<List<String>> top) {
        List<String> first = top.get(0);
        if (top.size() > 2 && isQualtrics(top.get(2))) {
            return new HeaderRows(first, 3);
        }
        if (top.size() > 1 && isSurveyMonkey(first, top.get(1))) {
            return new HeaderRows(questions(first, top.get(1)), 2);
        }
        return new HeaderRows(first, 1);
    }

    private static boolean isQualtrics(List<String> third) {
        return !third.isEmpty()
                && third.stream()
                        .allMatch(cell -> cell.isEmpty() || cell.startsWith("{\"ImportId\""))
                && third.get(0).startsWith("{\"ImportId\"");
    }

    private static boolean isSurveyMonkey(List<String> first, List<String> second) {
        for (int i = 0; i < SURVEY_MONKEY.size(); i++) {
            if (i >= first.size()
                    || !first.get(i).replace('_', ' ').equalsIgnoreCase(SURVEY_MONKEY.get(i))
                    || i < second.size() && !second.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> questions(List<String> questions, List<String> options) {
        List<String> names = new ArrayList<>();
        String question = "";
        for (int i = 0; i < Math.max(questions.size(), options.size()); i++) {
            String own = i < questions.size() ? questions.get(i).strip() : "";
            String option = i < options.size() ? options.get(i).strip() : "";
            question = own.isEmpty() ? question : own;
            boolean isWhole = !own.isEmpty() && ONE_ANSWER.contains(option);
            names.add(isWhole ? question : question + " - " + option);
        }
        return names;
    }
}
