// SPDX-License-Identifier: EPL-2.0
package journey.dsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.model.Deliverable;
import journey.model.Moment;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class DeliveriesTest {

    private static final List<String> ALL =
            List.of("A.S.Order", "A.S.Order.Known", "A.S.Pay", "A.S.Pay.Fast", "B.S.Later");

    @Inject private Maps maps;
    @Inject private Deliveries deliveries;

    private XtextResource map(String facts) {
        return maps.read(
                """
                journey A "A" {
                    stage S "S" {
                        step Order "Orders" {
                            pain Queue "Queue"
                            opportunity Known "Known" resolves Queue
                        }
                        step Pay "Pays" {
                            opportunity Fast "Fast" resolves Queue
                        }
                    }
                    action Act "Act" { %s }
                }
                journey B "B" {
                    stage S "S" { step Later "Later" }
                    action None "None" { status done }
                }
                """
                        .formatted(facts));
    }

    private List<String> included(XtextResource map) {
        return ALL.stream()
                .filter(name -> deliveries.isDelivered((Deliverable) Maps.element(map, name)))
                .toList();
    }

    private static List<String> moments(XtextResource map, Predicate<Moment> relation) {
        return Stream.of("A.S.Order", "A.S.Pay", "B.S.Later")
                .filter(name -> relation.test((Moment) Maps.element(map, name)))
                .toList();
    }

    @Test
    void includesWhatActionsDeliver() {
        assertEquals(List.of("A.S.Order"), included(map("delivers Order")));
        assertEquals(List.of("A.S.Order.Known"), included(map("delivers Known status done")));
        assertEquals(
                List.of("A.S.Pay.Fast", "B.S.Later"), included(map("delivers B.S.Later, Fast")));
    }

    @Test
    void leavesOutWhatIsDropped() {
        assertEquals(List.of(), included(map("delivers Order, Fast status dropped")));
    }

    @Test
    void touchesMomentsThroughTheirOpportunities() {
        assertEquals(List.of("A.S.Pay"), moments(map("delivers Fast"), deliveries::isTouched));
        assertEquals(List.of("A.S.Pay"), moments(map("delivers Pay"), deliveries::isTouched));
    }

    @Test
    void reachesMomentsWhosePainsItResolves() {
        assertEquals(
                List.of("A.S.Order", "A.S.Pay"),
                moments(map("delivers Fast"), deliveries::isReached));
        assertEquals(List.of("A.S.Pay"), moments(map("delivers Pay"), deliveries::isReached));
    }

    @Test
    void mayIncludeAnythingWhileOneIsNotFound() {
        assertEquals(ALL, included(map("delivers Ordr")));
    }
}
