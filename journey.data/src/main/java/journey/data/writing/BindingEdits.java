// SPDX-License-Identifier: EPL-2.0
package journey.data.writing;

import static journey.model.JourneyPackage.Literals.BINDING__EVENTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.dsl.editing.TextLines;
import journey.dsl.text.Blanks;
import journey.model.Bindable;
import journey.model.Binding;
import journey.model.Source;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Writes into a map in which events of sources something is seen. Comments stay. */
public final class BindingEdits {

    private final IValueConverterService words;

    public BindingEdits(IValueConverterService words) {
        this.words = words;
    }

    /**
     * The edits for one moment or pain.
     *
     * @param events of each source, at least one
     */
    public List<TextEdit> of(Bindable element, Map<Source, List<String>> events) {
        List<TextEdit> edits = new ArrayList<>();
        List<String> members = new ArrayList<>();
        events.forEach(
                (source, values) -> {
                    Optional<Binding> known = withoutConditions(element, source);
                    if (known.isPresent()) {
                        edits.add(longer(known.get(), values));
                    } else {
                        members.add("seen in %s as %s".formatted(name(source), values(values)));
                    }
                });
        if (!members.isEmpty()) {
            edits.add(added(element, members));
        }
        return edits;
    }

    private String name(Source source) {
        return words.toString(source.getName(), "QualifiedName");
    }

    private String values(List<String> values) {
        return values.stream()
                .map(it -> words.toString(it, "STRING"))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Binding> withoutConditions(Bindable element, Source source) {
        return element.getBindings().stream()
                .filter(it -> it.getSource() == source)
                .filter(it -> !it.getEvents().isEmpty() && it.getConditions().isEmpty())
                .findFirst();
    }

    private TextEdit longer(Binding binding, List<String> values) {
        List<INode> written = NodeModelUtils.findNodesForFeature(binding, BINDING__EVENTS);
        int end = written.get(written.size() - 1).getEndOffset();
        return new TextEdit(end, 0, ", " + values(values));
    }

    private static TextEdit added(Bindable element, List<String> members) {
        TextLines lines = TextLines.of((XtextResource) element.eResource());
        INode node = NodeModelUtils.findActualNodeFor(element);
        if (element.getBindings().isEmpty()) {
            boolean isOnOneLine = lines.breaks(node.getOffset(), node.getEndOffset()) == 0;
            boolean hasBlock = node.getText().contains("{");
            String gap =
                    isOnOneLine && hasBlock
                            ? " "
                            : lines.lineBreak()
                                    + lines.indentation(node.getOffset())
                                    + lines.step();
            return Edits.addFirst(element, String.join(gap, members));
        }
        Binding last = element.getBindings().get(element.getBindings().size() - 1);
        INode before = NodeModelUtils.findActualNodeFor(last);
        int lineEnd = lines.end(before.getEndOffset());
        String rest = Blanks.strip(lines.text().substring(before.getEndOffset(), lineEnd));
        boolean isLine = rest.isEmpty() || rest.startsWith("//");
        if (!isLine) {
            return lines.separated(
                    new TextEdit(before.getEndOffset(), 0, String.join(" ", members)));
        }
        String gap = lines.lineBreak() + lines.indentation(before.getOffset());
        return new TextEdit(lineEnd, 0, gap + String.join(gap, members));
    }
}
