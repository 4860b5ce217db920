// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import journey.testing.Pages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds reports to the schemas of their formats; see the page beside those schemas. */
public final class Schemas {

    private static final Path FOLDER = Path.of("src/test/resources/schemas");

    private Schemas() {}

    /** Asserts that a report is what its format wants; any text is text. */
    public static void assertValid(ReportFormat format, String report) throws Exception {
        switch (format) {
            case json ->
                    assertJson(
                            Files.readString(Pages.ROOT.resolve("docs/report.schema.json")),
                            report);
            case sarif -> assertJson(resource("/schema/sarif-schema-2.1.0.json"), report);
            case gitlab -> assertJson(file("gitlab-code-quality.schema.json"), report);
            case rdjsonl -> {
                assertTrue(report.isEmpty() || report.endsWith("\n"), report);
                for (String line : report.lines().toList()) {
                    assertJson(file("rdjsonl.schema.json"), line);
                }
            }
            case junit -> assertJUnit(report);
            case checkstyle -> assertCheckstyle(report);
            case github -> new WorkflowLog(report).assertCommandsAreKnown();
            case text -> assertTrue(!report.isEmpty());
        }
    }

    /** Asserts that a JSON text is what a schema wants. */
    public static void assertJson(String schema, String json) {
        List<com.networknt.schema.Error> errors =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(schema)
                        .validate(
                                json,
                                InputFormat.JSON,
                                context ->
                                        context.executionConfig(
                                                config -> config.formatAssertionsEnabled(true)));
        assertEquals(List.of(), errors, json);
    }

    /** Jenkins passes over the attribute that GitLab reads, its schema does not. */
    private static void assertJUnit(String xml) throws Exception {
        Document document = parse(xml);
        NodeList tests = document.getElementsByTagName("testcase");
        for (int i = 0; i < tests.getLength(); i++) {
            ((Element) tests.item(i)).removeAttribute("file");
        }
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FOLDER.resolve("junit-jenkins.xsd").toFile())
                .newValidator()
                .validate(new DOMSource(document));
    }

    private static void assertCheckstyle(String xml) throws Exception {
        String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        assertTrue(xml.startsWith(declaration), xml);
        String type = "<!DOCTYPE checkstyle [\n" + file("checkstyle.dtd") + "]>\n";
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setValidating(true);
        parse(factory, declaration + type + xml.substring(declaration.length()));
    }

    /** Reads XML that needs to be well-formed only. */
    static Document parse(String xml) throws Exception {
        return parse(DocumentBuilderFactory.newInstance(), xml);
    }

    private static Document parse(DocumentBuilderFactory factory, String xml) throws Exception {
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    private static String file(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
