// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import static journey.model.JourneyPackage.Literals.OBSERVATION__PERIOD;
import static journey.model.JourneyPackage.Literals.OBSERVATION__SAMPLE_SIZE;
import static journey.model.JourneyPackage.Literals.OBSERVATION__VALUE;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.clauses.Clauses;
import journey.model.Action;
import journey.model.Bindable;
import journey.model.Channel;
import journey.model.Choice;
import journey.model.Import;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.Measure;
import journey.model.Metric;
import journey.model.Moment;
import journey.model.Observation;
import journey.model.Pain;
import journey.model.Persona;
import journey.model.Source;
import journey.model.Stage;
import journey.model.View;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatter;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/**
 * Formats maps: one fact a line, one space between words, observations in columns. Blank lines part
 * stages, actions and top-level elements; elsewhere one blank line of the author's is kept.
 */
public class JourneyFormatter extends AbstractJavaFormatter {

    private static final String COLUMN_GAP = "  ";

    @Inject private Clauses clauses;

    protected void format(JourneyFile file, IFormattableDocument doc) {
        IEObjectRegion whole = getTextRegionAccess().regionForRootEObject();
        boolean first = true;
        for (ISemanticRegion word : whole.getAllSemanticRegions()) {
            boolean noSpace = first || word.getText().equals(",");
            doc.prepend(word, noSpace ? it -> it.noSpace() : it -> it.oneSpace());
            first = false;
        }
        doc.append(file, it -> it.setNewLines(1));
        List<EObject> elements = new ArrayList<>(file.eContents());
        elements.sort(Comparator.comparingInt(regions()::offset));
        formatTopLevel(elements, doc);
    }

    private void formatTopLevel(List<EObject> elements, IFormattableDocument doc) {
        EObject before = null;
        for (EObject element : elements) {
            if (before != null) {
                boolean together =
                        before.eClass() == element.eClass()
                                && !hasBlock(before)
                                && !hasBlock(element);
                doc.prepend(element, together ? it -> ownLine(it) : it -> it.setNewLines(2));
            }
            doc.format(element);
            before = element;
        }
    }

    /** Those with a short block on the same line stand together as well. */
    private boolean hasBlock(EObject element) {
        boolean isShort = element instanceof Metric || element instanceof Channel;
        return !(isShort && regions().fitsOnLine(element))
                && regionFor(element).keyword("{") != null;
    }

    protected void format(Import anImport, IFormattableDocument doc) {
        // one space between all words is all there is
    }

    protected void format(Persona persona, IFormattableDocument doc) {
        block(persona, doc);
    }

    protected void format(Channel channel, IFormattableDocument doc) {
        shortBlock(channel, doc);
    }

    protected void format(Pain pain, IFormattableDocument doc) {
        shortBlock(pain, doc);
    }

    private void shortBlock(Bindable owner, IFormattableDocument doc) {
        if (owner.getBindings().size() != 1 || !regions().fitsOnLine(owner)) {
            block(owner, doc);
        }
    }

    protected void format(Source source, IFormattableDocument doc) {
        block(source, doc);
    }

    protected void format(Metric metric, IFormattableDocument doc) {
        if (!regions().fitsOnLine(metric) || regions().isEmptyBlock(metric)) {
            block(metric, doc);
        }
    }

    protected void format(Journey journey, IFormattableDocument doc) {
        block(journey, doc);
        Stream.of(
                        journey.getStages(),
                        journey.getActions(),
                        journey.getViews().stream().limit(1).toList())
                .flatMap(List::stream)
                .filter(member -> !regions().isFirstInBlock(member))
                .forEach(member -> doc.prepend(member, it -> blankLine(it)));
    }

    protected void format(Stage stage, IFormattableDocument doc) {
        block(stage, doc);
    }

    protected void format(Moment moment, IFormattableDocument doc) {
        block(moment, doc);
    }

    protected void format(Choice choice, IFormattableDocument doc) {
        block(choice, doc);
    }

    protected void format(Measure measure, IFormattableDocument doc) {
        List<Observation> observations = measure.getObservations();
        if (observations.size() != 1 || regions().hasComment(measure)) {
            block(measure, doc);
        }
        int periods = regions().widest(observations, OBSERVATION__PERIOD);
        int values = regions().widest(observations, OBSERVATION__VALUE);
        int sizes = regions().widest(observations, OBSERVATION__SAMPLE_SIZE);
        for (Observation observation : observations) {
            ISemanticRegion period = regionFor(observation).feature(OBSERVATION__PERIOD);
            ISemanticRegion value = regionFor(observation).feature(OBSERVATION__VALUE);
            ISemanticRegion size = regionFor(observation).feature(OBSERVATION__SAMPLE_SIZE);
            int gap = periods - period.getLength() + values - value.getLength();
            doc.prepend(value, it -> column(it, COLUMN_GAP + " ".repeat(gap)));
            if (size != null) {
                doc.prepend(regionFor(observation).keyword("n"), it -> column(it, COLUMN_GAP));
                int indent = 1 + sizes - size.getLength();
                doc.prepend(size, it -> column(it, " ".repeat(indent)));
            }
        }
    }

    protected void format(Action action, IFormattableDocument doc) {
        block(action, doc);
    }

    protected void format(View view, IFormattableDocument doc) {
        if (!regions().fitsOnLine(view) || members().facts(view).size() != 1) {
            block(view, doc);
        }
    }

    /** Everything without a block: one space between all words is all there is. */
    protected void format(EObject element, IFormattableDocument doc) {
        element.eContents().forEach(doc::format);
    }

    /** Puts the members of a block on lines of their own, indented. */
    private void block(EObject owner, IFormattableDocument doc) {
        ISemanticRegion open = regionFor(owner).keyword("{");
        ISemanticRegion close = regionFor(owner).keyword("}");
        if (open == null || close == null) {
            return;
        }
        if (regions().isEmptyBlock(owner)) {
            doc.prepend(
                    close,
                    it -> {
                        it.noSpace();
                        it.highPriority();
                    });
            return;
        }
        doc.interior(open, close, it -> it.indent());
        Set<Integer> starts = members().starts(owner);
        members().facts(owner).forEach(fact -> doc.prepend(fact, it -> ownLine(it)));
        for (EObject member : owner.eContents()) {
            if (getTextRegionAccess().regionForEObject(member).getOffset() > open.getOffset()) {
                if (starts.contains(regions().offset(member))) {
                    doc.prepend(member, it -> ownLine(it));
                }
                doc.format(member);
            }
        }
        doc.append(open, it -> firstLine(it));
        doc.prepend(close, it -> firstLine(it));
    }

    private static void ownLine(IHiddenRegionFormatter it) {
        it.setNewLines(1, 1, 2);
    }

    private static void blankLine(IHiddenRegionFormatter it) {
        it.setNewLines(2);
        it.highPriority();
    }

    /** No blank line at the beginning and at the end of a block. */
    private static void firstLine(IHiddenRegionFormatter it) {
        it.setNewLines(1);
        it.highPriority();
    }

    private static void column(IHiddenRegionFormatter it, String space) {
        it.setSpace(space);
        it.highPriority();
    }

    private MemberRegions members() {
        return new MemberRegions(getTextRegionAccess(), clauses);
    }

    private ElementRegions regions() {
        return new ElementRegions(getTextRegionAccess());
    }

    @Override
    public ITextReplacer createCommentReplacer(IComment comment) {
        return new CommentIndentation(comment);
    }

    @Override
    public ITextReplacer createHiddenRegionReplacer(
            IHiddenRegion region, IHiddenRegionFormatting formatting) {
        return new CommentLayout(region, formatting);
    }
}
