// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.compare.diff.Difference;
import journey.compare.diff.NamedMap;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.render.svg.MapPicture;
import journey.render.svg.MapPictureFactory;
import journey.render.svg.Marks;
import journey.render.svg.PictureSettings;
import journey.render.svg.Theme;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** The pictures of the journeys in which something differs, with marks where it does. */
final class ChangedMaps {

    private final DiffRun run;
    private final MapPictureFactory pictures;
    private final Marks marksBefore;
    private final Marks marksAfter;

    ChangedMaps(DiffRun run, MapPictureFactory pictures) {
        this.run = run;
        this.pictures = pictures;
        marksBefore = DiffMarks.before(run.diff());
        marksAfter = DiffMarks.after(run.diff());
    }

    /** A journey in both versions; one of them is empty where it is new or gone. */
    record Pair(Optional<MapPicture> before, Optional<MapPicture> after) {}

    /** In the order of the latter version, then those that are gone. */
    List<Pair> pairs() {
        List<Journey> former = journeys(run.before());
        List<Journey> latter = journeys(run.after());
        Set<Journey> paired = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Journey now : latter) {
            Optional<Journey> old = former.stream().filter(it -> isSame(it, now)).findFirst();
            old.ifPresent(paired::add);
            if (differs(now) || old.filter(this::differs).isPresent()) {
                pairs.add(new Pair(old.map(this::before), Optional.of(after(now))));
            }
        }
        former.stream()
                .filter(old -> !paired.contains(old) && differs(old))
                .forEach(old -> pairs.add(new Pair(Optional.of(before(old)), Optional.empty())));
        return pairs;
    }

    private static List<Journey> journeys(List<NamedMap> maps) {
        return maps.stream()
                .flatMap(map -> map.file().getElements().stream())
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast)
                .filter(journey -> journey.getName() != null)
                .toList();
    }

    /** Two journeys are the same if a difference has both, or else if they have the same name. */
    private boolean isSame(Journey old, Journey now) {
        for (Difference difference : run.diff().differences()) {
            if (difference.after().filter(it -> it == now).isPresent()) {
                return difference.before().filter(it -> it == old).isPresent();
            }
        }
        return old.getName().equals(now.getName());
    }

    private boolean differs(Journey journey) {
        return run.diff().differences().stream()
                .anyMatch(it -> isIn(it.before(), journey) || isIn(it.after(), journey));
    }

    private static boolean isIn(Optional<EObject> element, Journey journey) {
        return element.filter(it -> EcoreUtil2.getContainerOfType(it, Journey.class) == journey)
                .isPresent();
    }

    private MapPicture before(Journey journey) {
        return picture(journey, marksBefore, List.of());
    }

    /** What is gone has no shape there: the heading tells it. */
    private MapPicture after(Journey journey) {
        List<String> gone =
                run.diff().differences().stream()
                        .filter(it -> it.kind() == Difference.Kind.REMOVED)
                        .filter(it -> isIn(it.parent(), journey))
                        .map(Difference::sentence)
                        .toList();
        return picture(journey, marksAfter, gone);
    }

    private MapPicture picture(Journey journey, Marks marks, List<String> notices) {
        MapFilter filter = MapFilter.of(MapPicture.LANES);
        return pictures.create(journey, new PictureSettings(filter, Theme.LIGHT, marks, notices));
    }
}
