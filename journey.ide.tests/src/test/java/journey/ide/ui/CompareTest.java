// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.ui.compare.JourneyStructureCreator;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.IDiffElement;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.Test;

class CompareTest extends WorkbenchTest {

    private static final String OLD =
            """
            journey Coffee "Coffee" {
                stage Discover "Discovers" {
                    touchpoint Ad "Sees an ad"
                }
                stage Buy "Buys" {
                    step Wait "Waits"
                }
            }
            """;

    private static final String NEW =
            """
            // A stage came first, and the ad says more.
            journey Coffee "Coffee" {
                stage Need "Is tired" {
                    step Yawn "Yawns"
                }
                stage Discover "Discovers" {
                    touchpoint Ad "Sees an ad with a map"
                }
                stage Buy "Buys" {
                    step Wait "Waits"
                }
            }
            """;

    @Inject private JourneyStructureCreator structures;

    @Test
    void comparesElementsByTheirNames() {
        Object difference =
                new Differencer()
                        .findDifferences(
                                false,
                                null,
                                null,
                                null,
                                structures.getStructure(new Text(OLD)),
                                structures.getStructure(new Text(NEW)));
        List<String> found = new ArrayList<>();
        collect((DiffNode) difference, "", found);
        assertEquals(
                List.of(
                        "Coffee Coffee",
                        "  Is tired Need",
                        "  Discovers Discover",
                        "    Sees an ad with a map Ad / Sees an ad Ad"),
                found);
    }

    private static void collect(DiffNode node, String indent, List<String> found) {
        for (IDiffElement child : node.getChildren()) {
            found.add(indent + child.getName());
            if (child instanceof DiffNode inner) {
                collect(inner, indent + "  ", found);
            }
        }
    }

    private record Text(String content) implements ITypedElement, IEncodedStreamContentAccessor {

        @Override
        public String getName() {
            return "map.journey";
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public String getType() {
            return "journey";
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return "UTF-8";
        }
    }
}
