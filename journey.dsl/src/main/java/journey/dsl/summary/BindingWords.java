// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import journey.dsl.text.Words;
import journey.model.Answers;
import journey.model.Binding;
import journey.model.Condition;
import journey.model.CustomerColumn;
import journey.model.NamedElement;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** How a map reads rows of data, in the words of the language. */
final class BindingWords {

    private BindingWords() {}

    /** The rows that show something: {@code Till as "sale" where "kind" is "cup"}. */
    static String of(Binding binding) {
        return name(binding.getSource())
                + values(" as ", binding.getEvents())
                + where(binding.getConditions());
    }

    private static String where(EList<Condition> conditions) {
        return conditions.isEmpty()
                ? ""
                : conditions.stream()
                        .map(BindingWords::of)
                        .collect(Collectors.joining(" and ", " where ", ""));
    }

    /** What must hold for a column: {@code "kind" is "cup", "mug"}. */
    static String of(Condition condition) {
        List<String> words = new ArrayList<>();
        words.add(Words.quoted(Objects.toString(condition.getColumn(), "")));
        words.add(values(" is ", condition.getValues()));
        words.add(values(" is not ", condition.getExcluded()));
        words.add(values(" begins with ", condition.getPrefixes()));
        words.add(values(" contains ", condition.getParts()));
        if (condition.getNumber() != null) {
            words.add(" " + condition.getComparison() + " " + Words.figure(condition.getNumber()));
        }
        return String.join("", words);
    }

    /** A column that tells who it was: {@code "cookie" as device}. */
    static String of(CustomerColumn customer) {
        String column = Words.quoted(Objects.toString(customer.getColumn(), ""));
        return customer.getKind() == null ? column : column + " as " + customer.getKind();
    }

    /** Where answers stand: {@code Nps in "q1"}. */
    static String of(Answers answers) {
        return name(answers.getMetric()) + values(" in ", answers.getColumns());
    }

    private static String values(String words, List<String> values) {
        return values.isEmpty()
                ? ""
                : words + Words.all(values.stream().map(Words::quoted).toList());
    }

    /** The name of what is referred to; nothing while it is not known. */
    private static String name(EObject element) {
        return element instanceof NamedElement named && !element.eIsProxy() ? named.getName() : "";
    }
}
