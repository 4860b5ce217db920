// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import journey.cli.finding.CheckRun;
import journey.cli.finding.Runs;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitReportTest {

    @Test
    void hasAPassedTestForAFileWithoutFindings() throws Exception {
        Document report = report(Runs.empty());
        assertEquals(2, count(report, "testsuite"));
        assertEquals(2, count(report, "testcase"));
        assertEquals(0, count(report, "failure"));
        Element test = element(report, "testcase", 1);
        assertEquals("no findings", test.getAttribute("name"));
        assertEquals("maps.b", test.getAttribute("classname"));
        assertEquals("maps/b.journey", test.getAttribute("file"));
    }

    @Test
    void hasAFailedTestForAnErrorAndAWarning() throws Exception {
        Document report = report(Runs.suppressed());
        assertEquals(2, count(report, "failure"));
        Element failure = element(report, "failure", 1);
        assertEquals("Unmeasured.", failure.getAttribute("message"));
        assertEquals("unmeasured-stage", failure.getAttribute("type"));
        assertEquals(
                """
                a.journey:2:5: warning: Unmeasured.
                https://journey.example/docs/checks/unmeasured-stage.md
                """,
                failure.getTextContent());
        assertEquals(
                "unmeasured-stage Coffee.Buy",
                ((Element) failure.getParentNode()).getAttribute("name"));
    }

    @Test
    void hasAPassedTestForAnInfo() throws Exception {
        Document report = report(Runs.of(Runs.many(1, Severity.INFO)));
        assertEquals(1, count(report, "testcase"));
        assertEquals(0, count(report, "failure"));
        assertTrue(
                element(report, "system-out", 0)
                        .getTextContent()
                        .startsWith("a.journey:1:1: info: Number 0."));
    }

    @Test
    void countsTestsFailuresAndErrors() throws Exception {
        Document report = report(Runs.suppressed());
        Element all = report.getDocumentElement();
        assertEquals("3", all.getAttribute("tests"));
        assertEquals("2", all.getAttribute("failures"));
        assertEquals("0", all.getAttribute("errors"));
        assertEquals("1.234", all.getAttribute("time"));
        assertEquals("2", element(report, "testsuite", 0).getAttribute("tests"));
        assertEquals("1", element(report, "testsuite", 1).getAttribute("tests"));
    }

    @Test
    void hasAnErrorForAFileThatCouldNotBeChecked() throws Exception {
        Document report = report(Runs.failed());
        assertEquals(2, count(report, "error"));
        assertEquals("2", report.getDocumentElement().getAttribute("errors"));
    }

    @Test
    void namesEachTestOnce() throws Exception {
        Document report = report(Runs.of(Runs.many(30, Severity.WARNING)));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            assertTrue(names.add(element(report, "testcase", i).getAttribute("name")));
        }
        assertTrue(names.contains("unmeasured-stage Coffee.Buy 30"), names.toString());
    }

    @Test
    void takesNoTextOfAMapForAnAttachment() throws Exception {
        Document report = report(Runs.hostile());
        assertFalse(element(report, "system-out", 0).getTextContent().contains("[["));
        assertFalse(element(report, "failure", 0).getTextContent().contains("[["));
    }

    private static Document report(CheckRun run) throws Exception {
        return Schemas.parse(Runs.written(ReportFormat.junit, run));
    }

    private static int count(Document report, String name) {
        return report.getElementsByTagName(name).getLength();
    }

    private static Element element(Document report, String name, int index) {
        return (Element) report.getElementsByTagName(name).item(index);
    }
}
