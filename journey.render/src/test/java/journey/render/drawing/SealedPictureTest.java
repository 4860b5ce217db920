// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No picture reads a file, opens a connection or runs a script, whatever it says. */
class SealedPictureTest {

    @TempDir Path directory;

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    requests.incrementAndGet();
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='URL/a.png' width='5' height='5'/>",
                "<image xlink:href='URL/a.svg' width='5' height='5'/>",
                "<use xlink:href='URL/a.svg#x'/>",
                "<use href='URL/a.svg#x'/>",
                "<rect width='5' height='5' fill='url(URL/a.svg#x)'/>",
                "<style>@import url(URL/a.css);</style>",
                "<style>@font-face { font-family: f; src: url(URL/a.ttf) } text {font-family: f}"
                        + "</style><text>a</text>",
                "<script xlink:href='URL/a.js'/>",
                "<style xlink:href='URL/a.css' type='text/css'/>",
                "<tref xlink:href='URL/a.svg#x'/>",
                "<feImage xlink:href='URL/a.png'/>",
                "<filter id='f'><feImage xlink:href='URL/a.png'/></filter>"
                        + "<rect width='5' height='5' filter='url(#f)'/>",
                "<color-profile name='p' xlink:href='URL/a.icc'/>"
                        + "<rect width='5' height='5' fill='red icc-color(p, 1)'/>",
                "<foreignObject width='5' height='5'><x xmlns='http://www.w3.org/1999/xhtml'/>"
                        + "</foreignObject>",
            })
    void opensNoConnection(String element) {
        draw(picture(element.replace("URL", "http://127.0.0.1:" + server.getAddress().getPort())));
        assertEquals(0, requests.get());
    }

    @Test
    void readsNoStyleSheetThatTheTextNames() {
        draw(
                "<?xml-stylesheet type='text/css' href='http://127.0.0.1:%d/a.css'?>%s"
                        .formatted(server.getAddress().getPort(), picture("<rect/>")));
        assertEquals(0, requests.get());
    }

    @Test
    void refusesPartsOfFiles() throws IOException {
        Path other = directory.resolve("other.svg");
        Files.writeString(other, picture("<rect id='x' width='5' height='5'/>"));
        String picture = picture("<use xlink:href='%s#x'/>".formatted(other.toUri()));
        assertThrows(IllegalArgumentException.class, () -> PngPicture.of(picture, 1));
    }

    @Test
    void refusesDocumentTypes() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "secret");
        String picture =
                "<!DOCTYPE svg [<!ENTITY e SYSTEM '%s'>]>%s"
                        .formatted(secret.toUri(), picture("<text>&e;</text>"));
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> PngPicture.of(picture, 1));
        assertTrue(refusal.getMessage().contains("DOCTYPE"), refusal::getMessage);
    }

    @Test
    void runsNoScript() throws IOException {
        Path written = directory.resolve("written");
        draw(
                picture(
                        """
                        <script type="application/ecmascript">
                        new java.io.File('%s').createNewFile()</script>
                        <rect onload="new java.io.File('%s').createNewFile()"/>
                        """
                                .formatted(written, written)));
        assertFalse(Files.exists(written));
    }

    @Test
    void drawsItsOwnParts() {
        String parts =
                picture(
                        """
                        <defs><marker id="m" markerWidth="3" markerHeight="3">
                        <rect width="3" height="3"/></marker><g id="g"><rect width="2" height="2"/>
                        </g></defs><path d="M1 1L5 5" stroke="red" marker-end="url(#m)"/>
                        <use href="#g"/>""");
        assertEquals(List.of(), PngPicture.of(parts, 1).missing());
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThrows(IllegalArgumentException.class, () -> PngPicture.of("map", 1));
        assertThrows(IllegalArgumentException.class, () -> PngPicture.of("<html/>", 1));
    }

    /** Refusing is as good as leaving out. */
    private static void draw(String picture) {
        try {
            PngPicture.of(picture, 1);
        } catch (IllegalArgumentException refused) {
            assertFalse(refused.getMessage().isBlank());
        }
    }

    private static String picture(String content) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                width="20" height="10" viewBox="0 0 20 10">%s</svg>"""
                .formatted(content);
    }
}
