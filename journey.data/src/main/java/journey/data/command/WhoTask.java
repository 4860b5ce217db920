// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import journey.data.identity.CustomerSearch;
import journey.data.identity.CustomerTrace;
import journey.data.run.DataRun;
import journey.data.run.RunWithTexts;
import journey.data.source.StagedSource;
import journey.data.visits.PersonaTrace;
import journey.dsl.text.Spelling;
import journey.dsl.text.Words;

/** Asks for identifiers, and explains by which rows their customers were joined. */
final class WhoTask {

    private final Dialogue dialogue;
    private final DataRun run;
    private final List<StagedSource> texts;
    private final CustomerSearch customers;

    WhoTask(Dialogue dialogue, RunWithTexts read) {
        this.dialogue = dialogue;
        run = read.run();
        texts = read.texts();
        customers = new CustomerSearch(run.database(), texts);
    }

    /** Asks and explains until there is no answer. */
    void run() {
        if (customers.kinds().isEmpty()) {
            dialogue.tell("No source of these maps says which columns tell who it was.");
            return;
        }
        Optional<String> kind = askKind();
        while (kind.isPresent()) {
            if (customers.kinds().contains(kind.get())) {
                String of = kind.get();
                dialogue.ask("Which %s?".formatted(of))
                        .ifPresent(it -> tell(of, customers.find(of, it)));
            } else {
                tellUnknown(kind.get());
            }
            kind = askKind();
        }
    }

    private Optional<String> askKind() {
        return dialogue.ask(
                "Kind of identifier (%s), or nothing to end:"
                        .formatted(String.join(", ", customers.kinds())));
    }

    private void tellUnknown(String kind) {
        dialogue.tell(
                Spelling.nearest(kind, customers.kinds().stream())
                        .map("There is no such kind. Did you mean '%s'?"::formatted)
                        .orElse("There is no such kind."));
    }

    private void tell(String kind, CustomerTrace trace) {
        switch (trace.outcome()) {
            case UNKNOWN -> dialogue.tell("No row has this %s.".formatted(kind));
            case NOBODY -> dialogue.tell("Such a text stands for nobody: it joins no rows.");
            case SHARED -> {
                dialogue.tell(
                        "This %s is shared: it stands with many of another kind, and joins nobody."
                                .formatted(kind));
                tellRows(trace);
            }
            case CUSTOMER -> {
                List<String> labels = labels(trace.identifiers());
                dialogue.tell("The customer has " + Words.all(labels) + ".");
                trace.joints()
                        .forEach(
                                it ->
                                        dialogue.tell(
                                                "  %s and %s stand in one row: %s"
                                                        .formatted(
                                                                labels.get(it.one()),
                                                                labels.get(it.other()),
                                                                it.place().words())));
                trace.shared()
                        .forEach(
                                it ->
                                        dialogue.tell(
                                                "  not joined by a shared %s: %s"
                                                        .formatted(it.kind(), it.place().words())));
                tellRows(trace);
                tellPersona(trace.customer().getAsInt());
            }
        }
    }

    /** The kinds, numbered where there are several of one; the first is the one that was typed. */
    private static List<String> labels(List<String> kinds) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            String kind = kinds.get(i);
            long number = Collections.frequency(kinds.subList(1, Math.max(1, i + 1)), kind);
            boolean isOne = Collections.frequency(kinds.subList(1, kinds.size()), kind) == 1;
            labels.add(
                    i == 0
                            ? "this " + kind
                            : kind.equals(kinds.get(0)) && isOne
                                    ? "another " + kind
                                    : isOne ? "one " + kind : "%s no. %d".formatted(kind, number));
        }
        return labels;
    }

    private void tellRows(CustomerTrace trace) {
        trace.rows()
                .forEach(
                        it ->
                                dialogue.tell(
                                        "  %s, the first: %s"
                                                .formatted(
                                                        Words.counted(it.count(), "row"),
                                                        it.first().words())));
    }

    private void tellPersona(int customer) {
        if (run.personas().personas().stream().allMatch(it -> it.getBindings().isEmpty())) {
            return;
        }
        PersonaTrace trace =
                PersonaTrace.of(
                        run.database(),
                        texts,
                        run.personas(),
                        customer,
                        it -> customers.rowsOf(customer, it));
        String said = trace.row().map(it -> ", as one row says: " + it.words()).orElse("");
        dialogue.tell(
                trace.persona()
                        .map(it -> "  persona %s%s".formatted(it.getName(), said))
                        .orElse(
                                said.isEmpty()
                                        ? "  persona not known: no row says it"
                                        : "  persona not known: rows contradict each other"));
    }
}
