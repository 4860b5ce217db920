// SPDX-License-Identifier: EPL-2.0
package journey.render.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

    private static String written(Consumer<XmlWriter> document) {
        return XmlWriter.text(UnaryOperator.identity(), document);
    }

    @Test
    void writesAttributesInTheirOrderAndWhatStandsInAnElement() {
        assertEquals(
                """
                <g class="band" y="12"><rect width="3"/>
                <title>Coffee</title>
                </g>
                """,
                written(
                        out ->
                                out.element(
                                        "g",
                                        Attributes.of("class", "band").and("y", 12),
                                        () -> {
                                            out.element("rect", Attributes.of("width", 3));
                                            out.element("title", Attributes.none(), "Coffee");
                                        })));
    }

    @Test
    void leavesOutAnAttributeWithoutAValue() {
        assertEquals(
                "<g x=\"1\"/>\n",
                written(out -> out.element("g", Attributes.of("class", null).and("x", 1))));
    }

    @Test
    void refusesTwoAttributesOfOneName() {
        Attributes attributes = Attributes.of("x", 1);
        assertThrows(IllegalArgumentException.class, () -> attributes.and("x", 2));
    }

    @Test
    void escapesWhatIsMarkup() {
        assertEquals(
                "<text title=\"&lt;&quot;&amp;\">&lt;script&gt;&amp;</text>\n",
                written(out -> out.element("text", Attributes.of("title", "<\"&"), "<script>&")));
    }

    @Test
    void makesValuesAndTextPlainAsTheCallerSays() {
        assertEquals(
                "<text title=\"one?\">two?</text>\n",
                XmlWriter.text(
                        text -> text.replace('\u0007', '?'),
                        out ->
                                out.element(
                                        "text", Attributes.of("title", "one\u0007"), "two\u0007")));
    }

    @Test
    void declaresADocument() {
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a/>\n",
                written(
                        out -> {
                            out.declaration();
                            out.element("a", Attributes.none());
                        }));
    }
}
