// SPDX-License-Identifier: EPL-2.0
package journey.render.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The attributes of one element, in their order. */
public final class Attributes {

    private final Map<String, String> values = new LinkedHashMap<>();

    private Attributes() {}

    /** No attributes, to begin with. */
    public static Attributes none() {
        return new Attributes();
    }

    /** A first attribute, as {@link #and(String, String)} adds it. */
    public static Attributes of(String name, String value) {
        return none().and(name, value);
    }

    /** A first attribute. */
    public static Attributes of(String name, long value) {
        return none().and(name, value);
    }

    /**
     * Adds an attribute.
     *
     * @param value null to leave it out
     * @return this
     * @throws IllegalArgumentException when there is one of this name
     */
    public Attributes and(String name, String value) {
        if (value != null && values.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("two attributes '" + name + "'");
        }
        return this;
    }

    /**
     * Adds an attribute.
     *
     * @return this
     * @throws IllegalArgumentException when there is one of this name
     */
    public Attributes and(String name, long value) {
        return and(name, Long.toString(value));
    }

    void forEach(BiConsumer<String, String> action) {
        values.forEach(action);
    }
}
