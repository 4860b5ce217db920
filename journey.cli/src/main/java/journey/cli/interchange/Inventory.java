// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.cli.maps.MapFile;
import journey.dsl.summary.Labels;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.Moment;
import journey.model.Stage;
import journey.model.Touchpoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A list of all elements of a kind, with a column for each thing that one wants to know. Values are
 * texts, numbers, truth values or lists of texts; null where nothing is known.
 *
 * @param <T> what stands in a row
 */
final class Inventory<T> {

    private record Column<T>(String title, Function<T, Object> value) {}

    private final Function<Journey, Stream<T>> rows;
    private final Function<T, EObject> element;
    private final List<Column<T>> columns = new ArrayList<>();

    /**
     * @param rows the rows of a journey, in the order of the text
     * @param element what a row is about
     */
    Inventory(Function<Journey, Stream<T>> rows, Function<T, EObject> element) {
        this.rows = rows;
        this.element = element;
    }

    Inventory<T> column(String title, Function<T, Object> value) {
        columns.add(new Column<>(title, value));
        return this;
    }

    /** Adds where the element stands: its journey, stage and moment. */
    Inventory<T> place() {
        return column("journey", row -> titleAbove(row, Journey.class))
                .column("stage", row -> titleAbove(row, Stage.class))
                .column("moment", row -> titleAbove(row, Moment.class));
    }

    /** Adds who meets the customer there. */
    Inventory<T> touchpoint() {
        return column("channels", row -> titles(touchpointOf(row), Touchpoint::getChannels))
                .column(
                        "team",
                        row -> {
                            Touchpoint touchpoint = touchpointOf(row);
                            return touchpoint == null ? null : title(touchpoint.getTeam());
                        });
    }

    /** The moments of a journey, in the order of the text. */
    static Stream<Moment> moments(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getMoments().stream());
    }

    private Touchpoint touchpointOf(T row) {
        return EcoreUtil2.getContainerOfType(element.apply(row), Touchpoint.class);
    }

    private static List<String> titles(
            Touchpoint touchpoint, Function<Touchpoint, List<? extends EObject>> elements) {
        return touchpoint == null ? List.of() : titles(elements.apply(touchpoint));
    }

    /** The titles of those that are known. */
    static List<String> titles(List<? extends EObject> elements) {
        return elements.stream().filter(it -> !it.eIsProxy()).map(Labels::of).toList();
    }

    /** The title of an element that is known; otherwise null. */
    static String title(EObject element) {
        return element == null || element.eIsProxy() ? null : Labels.of(element);
    }

    private String titleAbove(T row, Class<? extends EObject> type) {
        return title(EcoreUtil2.getContainerOfType(element.apply(row), type));
    }

    List<String> titles() {
        return Stream.concat(columns.stream().map(Column::title), Stream.of("id", "file", "line"))
                .toList();
    }

    /** The rows of a file, each with the values of its columns by their titles. */
    List<Map<String, Object>> rows(JourneyFile file, MapFile map) {
        return file.getElements().stream()
                .filter(Journey.class::isInstance)
                .flatMap(journey -> rows.apply((Journey) journey))
                .map(row -> values(row, map))
                .toList();
    }

    private Map<String, Object> values(T row, MapFile map) {
        Map<String, Object> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column.title(), column.value().apply(row)));
        values.put("id", EcoreUtil.getURI(element.apply(row)).fragment());
        values.put("file", map.name());
        values.put("line", line(element.apply(row)));
        return values;
    }

    private static Integer line(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? null : node.getStartLine();
    }
}
