// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static journey.model.JourneyPackage.Literals.ACTION;
import static journey.model.JourneyPackage.Literals.BRANCH__TARGET;
import static journey.model.JourneyPackage.Literals.CHOICE;
import static journey.model.JourneyPackage.Literals.CHOICE__WAYS;
import static journey.model.JourneyPackage.Literals.ENDING;
import static journey.model.JourneyPackage.Literals.JOIN__TARGET;
import static journey.model.JourneyPackage.Literals.JOURNEY__ACTIONS;
import static journey.model.JourneyPackage.Literals.JOURNEY__STAGES;
import static journey.model.JourneyPackage.Literals.MEASURED__MEASURES;
import static journey.model.JourneyPackage.Literals.MEASURE__METRIC;
import static journey.model.JourneyPackage.Literals.MOMENT__BRANCHES;
import static journey.model.JourneyPackage.Literals.MOMENT__CHOICES;
import static journey.model.JourneyPackage.Literals.MOMENT__EMOTIONS;
import static journey.model.JourneyPackage.Literals.MOMENT__ENDINGS;
import static journey.model.JourneyPackage.Literals.MOMENT__JOINS;
import static journey.model.JourneyPackage.Literals.MOMENT__OPPORTUNITIES;
import static journey.model.JourneyPackage.Literals.MOMENT__PAINS;
import static journey.model.JourneyPackage.Literals.OPPORTUNITY;
import static journey.model.JourneyPackage.Literals.OPPORTUNITY__RESOLVES;
import static journey.model.JourneyPackage.Literals.PAIN;
import static journey.model.JourneyPackage.Literals.STAGE;
import static journey.model.JourneyPackage.Literals.STAGE__MOMENTS;
import static journey.model.JourneyPackage.Literals.STEP;
import static journey.model.JourneyPackage.Literals.TOUCHPOINT;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.clauses.Clause;
import journey.dsl.clauses.Declarations;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import journey.model.Choice;
import journey.model.Journey;
import journey.model.Measured;
import journey.model.Metric;
import journey.model.Moment;
import journey.model.Pain;
import journey.model.Stage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.conversion.IValueConverterService;

/**
 * Adds elements to a map, one line each. They come after their siblings, or where the canonical
 * order has them, and have a name that no other element of the file has.
 *
 * <p>A title may be null: the element is then called new, as in "New stage".
 */
public final class Insertion {

    private final References references;
    private final IValueConverterService converters;

    @Inject
    Insertion(References references, IValueConverterService converters) {
        this.references = references;
        this.converters = converters;
    }

    /**
     * Adds a stage.
     *
     * @param previous the stage before; null for the last
     */
    public List<TextEdit> stage(Journey journey, Stage previous, String title) {
        return add(journey, JOURNEY__STAGES, previous, named(journey, STAGE, title));
    }

    /**
     * Adds a touchpoint.
     *
     * @param previous the moment before; null for the last
     */
    public List<TextEdit> touchpoint(Stage stage, Moment previous, String title) {
        return add(stage, STAGE__MOMENTS, previous, named(stage, TOUCHPOINT, title));
    }

    /**
     * Adds a step.
     *
     * @param previous the moment before; null for the last
     */
    public List<TextEdit> step(Stage stage, Moment previous, String title) {
        return add(stage, STAGE__MOMENTS, previous, named(stage, STEP, title));
    }

    /**
     * Adds what is nothing but a text: a goal, an expectation, what happens backstage.
     *
     * @param members the feature of the owner that holds such texts
     */
    public List<TextEdit> text(EObject owner, EReference members, String text) {
        EClass type = members.getEReferenceType();
        String member =
                isGiven(text)
                        ? Declarations.keyword(type) + " " + converters.toString(text, "STRING")
                        : newText(type);
        return add(owner, members, null, member);
    }

    private String newText(EClass type) {
        return Declarations.keyword(type) + " " + converters.toString(newTitle(type), "STRING");
    }

    /**
     * Adds an emotion.
     *
     * @param value -2 to +2
     */
    public List<TextEdit> emotion(Moment moment, int value) {
        String sign = value > 0 ? "+" : "";
        return add(moment, MOMENT__EMOTIONS, null, "emotion " + sign + value);
    }

    /** Adds a pain. */
    public List<TextEdit> pain(Moment moment, String title) {
        return add(moment, MOMENT__PAINS, null, named(moment, PAIN, title));
    }

    /** Adds an opportunity. */
    public List<TextEdit> opportunity(Moment moment, String title) {
        return add(moment, MOMENT__OPPORTUNITIES, null, named(moment, OPPORTUNITY, title));
    }

    /**
     * Adds an opportunity that resolves a pain.
     *
     * @param pain of a moment
     */
    public List<TextEdit> opportunity(Pain pain, String title) {
        Moment moment = (Moment) pain.eContainer();
        String words = named(moment, OPPORTUNITY, title) + " resolves ";
        return addReference(moment, MOMENT__OPPORTUNITIES, words, OPPORTUNITY__RESOLVES, pain);
    }

    /** Adds a measure without observations; imports the file of the metric if it has to. */
    public List<TextEdit> measure(Measured measured, Metric metric) {
        return addReference(measured, MEASURED__MEASURES, "measure ", MEASURE__METRIC, metric);
    }

    /**
     * Adds a branch.
     *
     * @param source a moment or a choice
     */
    public List<TextEdit> branch(EObject source, Moment target) {
        EReference members = source instanceof Choice ? CHOICE__WAYS : MOMENT__BRANCHES;
        return addReference(source, members, "leads to ", BRANCH__TARGET, target);
    }

    /**
     * Adds an ending for some.
     *
     * @param source a moment or a choice
     */
    public List<TextEdit> ending(EObject source) {
        EReference members = source instanceof Choice ? CHOICE__WAYS : MOMENT__ENDINGS;
        return add(source, members, null, newText(ENDING));
    }

    /** Adds a join, after which all go on with another moment. */
    public List<TextEdit> join(Moment moment, Moment target) {
        return addReference(moment, MOMENT__JOINS, "joins ", JOIN__TARGET, target);
    }

    /**
     * Adds a choice between going on and ending.
     *
     * @param next the moment with which most go on; null when there is none
     */
    public List<TextEdit> choice(Moment moment, Moment next) {
        References.From from = references.from(moment);
        TextLines lines = TextLines.of(moment);
        String lineBreak = lines.lineBreak() + new Block(moment).indentation();
        StringBuilder member = new StringBuilder(newText(CHOICE)).append(" {");
        if (next != null) {
            member.append(lineBreak).append(lines.step());
            member.append("leads to ").append(from.name(BRANCH__TARGET, next)).append(" usual");
        }
        member.append(lineBreak).append(lines.step()).append(newText(ENDING));
        member.append(lineBreak).append('}');
        return add(moment, MOMENT__CHOICES, null, member.toString());
    }

    /** Adds an action. */
    public List<TextEdit> action(Journey journey, String title) {
        return add(journey, JOURNEY__ACTIONS, null, named(journey, ACTION, title));
    }

    private List<TextEdit> addReference(
            EObject owner, EReference members, String words, EReference reference, EObject target) {
        References.From from = references.from(owner);
        List<TextEdit> edits =
                new ArrayList<>(add(owner, members, null, words + from.name(reference, target)));
        edits.addAll(0, from.imports());
        return edits;
    }

    private static List<TextEdit> add(
            EObject owner, EReference members, EObject previous, String member) {
        Block block = new Block(owner);
        Clause clause = Clause.of(owner, members);
        return List.of(
                previous == null
                        ? block.insert(clause, member)
                        : block.insertBehind(block.member(previous), clause, member));
    }

    private String named(EObject owner, EClass type, String title) {
        String shown = isGiven(title) ? title : newTitle(type);
        String name = FreshNames.nameFor(owner.eResource(), shown, newTitle(type));
        return Words.kind(type)
                + " "
                + converters.toString(name, "Name")
                + " "
                + converters.toString(shown, "STRING");
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static String newTitle(EClass type) {
        return Messages.sentence("editing.new", Words.kind(type));
    }
}
