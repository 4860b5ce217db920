// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import journey.dsl.text.SafeText;

/** Writes JSON that may be looked at on a terminal: no character in it steers one. */
public final class JsonOutput {

    private JsonOutput() {}

    /** Writes a part of a JSON text. */
    @FunctionalInterface
    public interface Part {
        void write(JsonWriter json) throws IOException;
    }

    /** Writes one value over several lines, for people and line by line comparison. */
    public static void writeIndented(PrintStream out, Part value) {
        write(out, FormattingStyle.PRETTY, value);
    }

    /** Writes one value in one line. */
    public static void writeLine(PrintStream out, Part value) {
        write(out, FormattingStyle.COMPACT, value);
    }

    private static void write(PrintStream out, FormattingStyle style, Part value) {
        Writer text = new EscapingWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            JsonWriter json = new JsonWriter(text);
            json.setFormattingStyle(style);
            json.setHtmlSafe(false);
            value.write(json);
            json.flush();
            text.write('\n');
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an object as the value of a name. */
    public static void object(JsonWriter json, String name, Part members) throws IOException {
        json.name(name);
        object(json, members);
    }

    /** Writes an object as an element of an array, or as the whole text. */
    public static void object(JsonWriter json, Part members) throws IOException {
        json.beginObject();
        members.write(json);
        json.endObject();
    }

    /** Writes an array as the value of a name. */
    public static void array(JsonWriter json, String name, Part elements) throws IOException {
        json.name(name).beginArray();
        elements.write(json);
        json.endArray();
    }

    /** Writes JSON safely. Gson writes whole strings, or the parts between its own escapes. */
    private static final class EscapingWriter extends FilterWriter {

        EscapingWriter(Writer out) {
            super(new BufferedWriter(out));
        }

        @Override
        public void write(int c) throws IOException {
            write(Character.toString(c));
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            write(new String(text, offset, length));
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            out.write(SafeText.json(text.substring(offset, offset + length)));
        }
    }
}
