// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A JSON text that is read value by value, and knows the line of the next one. */
final class JsonText implements Closeable {

    private static final TypeAdapter<JsonElement> ELEMENTS =
            new Gson().getAdapter(JsonElement.class);

    private final LineByLine lines;
    private final JsonReader json;

    JsonText(Reader text) {
        lines = new LineByLine(text);
        json = new JsonReader(lines);
        json.setStrictness(Strictness.STRICT);
    }

    /** Reads a part of a JSON text. */
    @FunctionalInterface
    private interface Part<T> {
        T read(JsonReader json) throws IOException;
    }

    /** Goes over a bracket. */
    @FunctionalInterface
    private interface Step {
        void go(JsonReader json) throws IOException;
    }

    private <T> T read(Part<T> part) throws IOException {
        try {
            return part.read(json);
        } catch (MalformedJsonException | EOFException e) {
            throw new UnreadableDataException(
                    lines.line(), "The JSON breaks off here; what follows is left out.");
        }
    }

    private void go(Step step) throws IOException {
        read(
                reader -> {
                    step.go(reader);
                    return reader;
                });
    }

    /**
     * The kind of the next value.
     *
     * @throws UnreadableDataException when the text is no JSON there; so do the others
     */
    JsonToken next() throws IOException {
        return read(JsonReader::peek);
    }

    /** The next value, whole. */
    JsonElement element() throws IOException {
        return read(ELEMENTS::read);
    }

    /** The name of the next member. */
    String name() throws IOException {
        return read(JsonReader::nextName);
    }

    void skip() throws IOException {
        go(JsonReader::skipValue);
    }

    void beginArray() throws IOException {
        go(JsonReader::beginArray);
    }

    void endArray() throws IOException {
        go(JsonReader::endArray);
    }

    void beginObject() throws IOException {
        go(JsonReader::beginObject);
    }

    void endObject() throws IOException {
        go(JsonReader::endObject);
    }

    /** The line of the next value, from 1; ask for its kind before. */
    long line() {
        return lines.line();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** Hands out one line at a time, so that nobody is ahead of the line that is counted. */
    private static final class LineByLine extends FilterReader {

        private final char[] buffer = new char[1 << 15];
        private int position;
        private int limit;
        private long ended;
        private boolean isEnded;

        LineByLine(Reader text) {
            super(text);
        }

        long line() {
            return ended + 1;
        }

        @Override
        public int read(char[] chars, int from, int length) throws IOException {
            if (position == limit) {
                limit = Math.max(0, in.read(buffer, 0, buffer.length));
                position = 0;
                if (limit == 0) {
                    return -1;
                }
            }
            ended += isEnded ? 1 : 0;
            int read = 0;
            isEnded = false;
            while (!isEnded && read < length && position < limit) {
                chars[from + read++] = buffer[position];
                isEnded = buffer[position++] == '\n';
            }
            return read;
        }
    }
}
