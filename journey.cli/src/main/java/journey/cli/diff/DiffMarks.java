// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.compare.diff.Difference;
import journey.compare.diff.MapDiff;
import journey.model.Action;
import journey.model.BackstageActivity;
import journey.model.Branch;
import journey.model.Claim;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.Stage;
import journey.model.StageGoal;
import journey.render.svg.Marks;
import org.eclipse.emf.ecore.EObject;

/**
 * Marks the shapes of what differs. What has no shape of its own, such as an observation, marks the
 * nearest element around it that has one. What is new or gone marks all that it holds, too.
 */
final class DiffMarks implements Marks {

    private static final Set<Class<?>> WITH_SHAPE =
            Set.of(
                    Stage.class,
                    Moment.class,
                    StageGoal.class,
                    Claim.class,
                    Measure.class,
                    BackstageActivity.class,
                    Branch.class,
                    Action.class,
                    Persona.class);

    private final Map<EObject, Mark> marks = new HashMap<>();

    private DiffMarks() {}

    /** The marks of the former version. */
    static Marks before(MapDiff diff) {
        DiffMarks marks = new DiffMarks();
        diff.differences().forEach(it -> it.before().ifPresent(old -> marks.add(old, it)));
        return marks;
    }

    /** The marks of the latter version. */
    static Marks after(MapDiff diff) {
        DiffMarks marks = new DiffMarks();
        diff.differences().forEach(it -> it.after().ifPresent(now -> marks.add(now, it)));
        return marks;
    }

    private void add(EObject element, Difference difference) {
        Optional<EObject> shape = shape(element);
        if (shape.isEmpty()) {
            return;
        }
        if (shape.get() != element) {
            mark(shape.get(), Mark.CHANGED);
            return;
        }
        Mark mark = mark(difference);
        mark(element, mark);
        if (mark == Mark.ADDED || mark == Mark.REMOVED) {
            element.eAllContents().forEachRemaining(part -> mark(part, mark));
        }
    }

    /** The one that says most: what is new has not changed. */
    private void mark(EObject element, Mark mark) {
        marks.merge(element, mark, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private static Mark mark(Difference difference) {
        return switch (difference.kind()) {
            case ADDED -> Mark.ADDED;
            case REMOVED -> Mark.REMOVED;
            case MOVED -> Mark.MOVED;
            case RENAMED, CHANGED -> Mark.CHANGED;
        };
    }

    /** The element itself or what it is part of; empty for what no map shows as a shape. */
    static Optional<EObject> shape(EObject element) {
        for (EObject part = element; part != null; part = part.eContainer()) {
            EObject candidate = part;
            if (WITH_SHAPE.stream().anyMatch(type -> type.isInstance(candidate))
                    && !(part.eContainer() instanceof Persona)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Mark> of(EObject element) {
        return Optional.ofNullable(marks.get(element));
    }
}
