// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.model.IXtextDocument;
import org.junit.jupiter.api.Test;

/**
 * Prints the figures of docs/performance.md and asserts nothing. Its name keeps it out of the
 * build; {@code -Dtest=DiagramBench} runs it.
 */
class DiagramBench {

    private static final int WARM_UP = 5;
    private static final int RUNS = 9;
    private static final int DIAGRAMS = 50;
    private static final int STAGES = 200;

    private final DiagramFixture fixture = new DiagramFixture();

    @Test
    void timesCoffeeShop() throws Exception {
        time(
                "coffee-shop",
                Files.readString(
                        Path.of(
                                System.getProperty("journey.root"),
                                "examples/coffee-shop/coffee-shop.journey")));
    }

    @Test
    void timesTwoHundredPlainStages() throws Exception {
        time(
                "200 stages, plain",
                map("    stage S%1$d \"Stage %1$d\" { step T%1$d \"Step\" { emotion 1 } }\n"));
    }

    @Test
    void timesTwoHundredFullStages() throws Exception {
        time(
                "200 stages, full",
                map(
                        """
                            stage S%1$d "Stage %1$d" {
                                goal "Pay without a detour"
                                touchpoint T%1$d "Sees the price of the order" via App by Care {
                                    expects "The price as it was in the offer"
                                    experiences "Another price"
                                    emotion -1 "confused"
                                    pain P%1$d "Does not know what to pay" high
                                    opportunity O%1$d "Says why" resolves P%1$d
                                    backstage "Asks the till for the price"
                                }
                                step U%1$d "Thinks it over"
                                measure Nps { 2026-Q1  12  n 150 }
                            }
                        """));
    }

    private static String map(String stage) {
        return """
                channel App "App" online
                team Care "Care"
                metric Nps "Would you recommend us?" nps
                journey Long "Long" {
                    current
                """
                + IntStream.range(0, STAGES)
                        .mapToObj(i -> stage.formatted(i))
                        .collect(Collectors.joining())
                + "}\n";
    }

    @Test
    void weighsFiftyDiagrams() throws CoreException {
        long before = heap();
        openAndClose();
        long first = heap();
        for (int i = 1; i < DIAGRAMS; i++) {
            openAndClose();
        }
        print(
                "heap: %.1f MB before, %.1f MB after 1 diagram, %.1f MB after %d",
                before / 1e6, first / 1e6, heap() / 1e6, DIAGRAMS);
    }

    private void openAndClose() throws CoreException {
        fixture.open(DiagramFixture.MAP);
        fixture.close();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            DiagramFixture.settle();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Changes the title of the first stage again and again. */
    private void time(String name, String map) throws Exception {
        long start = System.nanoTime();
        fixture.open(map);
        print(
                "%s: %d shapes and edges, opened in %d ms",
                name, fixture.diagram().getDiagramElements().size(), millis(start));
        DiagramFixture.page().activate(fixture.textEditor());
        String title = fixture.labels("Stage").get(0);
        DDiagramElement stage = fixture.shape("Stage", title);
        long[] drawn = new long[RUNS];
        long[] found = new long[RUNS];
        long[] busy = new long[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            String changed = "TODO " + (i + WARM_UP);
            Update update = new Update(stage, changed, fixture.textEditor());
            update.type(title);
            if (i >= 0) {
                drawn[i] = update.drawn;
                found[i] = update.found;
                busy[i] = update.busy;
            }
            title = changed;
            DiagramFixture.settle();
        }
        print(
                "%s: in the diagram %s, annotation %s, processor of the user interface %s",
                name, words(drawn), words(found), words(busy));
        fixture.close();
    }

    /**
     * A title that is typed, and when it is seen where: what has changed asks to be drawn in an
     * event of its own, and so do we after it.
     */
    private static final class Update {

        private final DDiagramElement shape;
        private final String title;
        private final IXtextDocument document;
        private final IAnnotationModel annotations;
        private long start;
        private long drawn;
        private long found;
        private long busy;

        Update(DDiagramElement shape, String title, XtextEditor editor) {
            this.shape = shape;
            this.title = title;
            document = editor.getDocument();
            annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        }

        void type(String old) throws Exception {
            Display display = Display.getCurrent();
            int offset = document.get().indexOf('"' + old + '"') + 1;
            long startOfThread = cpuTime();
            start = System.nanoTime();
            IAnnotationModelListener listener = model -> lookForFinding(display);
            annotations.addAnnotationModelListener(listener);
            document.replace(offset, old.length(), title);
            boolean isShown = false;
            while (drawn == 0 || found == 0) {
                if (!display.readAndDispatch()) {
                    Thread.sleep(1);
                }
                if (!isShown && title.equals(shape.getName())) {
                    isShown = true;
                    display.asyncExec(() -> drawn = millis(start));
                }
            }
            busy = cpuTime() - startOfThread;
            annotations.removeAnnotationModelListener(listener);
        }

        private void lookForFinding(Display display) {
            if (found == 0 && isAnnotated()) {
                display.asyncExec(() -> found = found == 0 ? millis(start) : found);
            }
        }

        private boolean isAnnotated() {
            Iterable<Annotation> all = annotations::getAnnotationIterator;
            for (Annotation annotation : all) {
                if (String.valueOf(annotation.getText()).contains(title)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String words(long[] times) {
        long[] sorted = Arrays.stream(times).sorted().toArray();
        return String.format(
                Locale.ROOT, "%d ms (%d to %d)", sorted[RUNS / 2], sorted[0], sorted[RUNS - 1]);
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void print(String format, Object... values) {
        System.out.println("BENCH " + String.format(Locale.ROOT, format, values));
    }
}
