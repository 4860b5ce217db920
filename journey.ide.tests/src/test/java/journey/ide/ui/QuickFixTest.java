// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import journey.dsl.editing.TextEdit;
import journey.dsl.ui.explanation.Explanations;
import journey.dsl.ui.quickfix.DocumentEdits;
import journey.dsl.validation.CheckCatalogue;
import journey.dsl.validation.IgnoreFinding;
import journey.ide.ExpectedDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.browser.AbstractWorkbenchBrowserSupport;
import org.eclipse.ui.browser.IWebBrowser;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.quickfix.IssueResolution;
import org.eclipse.xtext.ui.editor.quickfix.IssueResolutionProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

class QuickFixTest extends WorkbenchTest {

    private static final String MAP =
            """
            // A remark that nobody may lose.
            journey Coffee "Coffee" {
                purpose "Learn who comes back"
                stage Buy "Buys" {   // odd   blanks
                    goal "Coffee"
                }
            }
            """;

    @Inject private IssueResolutionProvider resolutions;
    @Inject private IResourceValidator validator;
    @Inject private Explanations explanations;
    @Inject private AbstractUIPlugin plugin;

    @Test
    void fixesAsTheCommandLineDoes() throws Exception {
        XtextEditor editor = open(MAP);
        resolution(editor, "journey-without-persona", 0).apply();
        assertEquals(
                MAP.replace(
                        "journey Coffee \"Coffee\" {\n",
                        "journey Coffee \"Coffee\" {\n    persona TODO\n"),
                editor.getDocument().get());
    }

    @Test
    void isUndoneInOneStep() throws Exception {
        XtextEditor editor = open(MAP);
        DocumentEdits.apply(
                editor.getDocument(),
                List.of(new TextEdit(0, 0, "// one\n"), new TextEdit(MAP.length(), 0, "// two\n")));
        assertEquals("// one\n" + MAP + "// two\n", editor.getDocument().get());
        editor.getAction(ITextEditorActionConstants.UNDO).run();
        assertEquals(MAP, editor.getDocument().get());
    }

    @Test
    void offersFixThenExplanationThenToIgnore() throws Exception {
        XtextEditor editor = open(MAP);
        assertEquals(
                List.of(
                        "Add a persona to fill in",
                        "Open explanation",
                        "Ignore this check here..."),
                labels(editor, "journey-without-persona"));
    }

    @Test
    void offersOnlyToExplainAnErrorWithoutFix() throws Exception {
        XtextEditor editor = open("journey Coffee \"Coffee\" {\n    gaol\n}\n");
        assertEquals(List.of("Open explanation"), labels(editor, "syntax"));
    }

    @Test
    void writesReasonToIgnore() throws Exception {
        XtextEditor editor = open(MAP);
        List<IssueResolution> all =
                resolutions.getResolutions(issue(editor, "stage-without-touchpoint"));
        ExpectedDialog.answer(
                shell -> shell.getText().equals("Ignore this check here"),
                dialog -> give(dialog, "the shop opens in May"),
                all.get(all.size() - 1)::apply);
        assertEquals(
                MAP.replace(
                        "    stage Buy",
                        "    // journey:ignore stage-without-touchpoint -- the shop opens in May\n"
                                + "    stage Buy"),
                editor.getDocument().get());
        assertTrue(find(editor, "stage-without-touchpoint").isEmpty());
        assertTrue(find(editor, "unused-ignore").isEmpty());
    }

    private static void give(Shell dialog, String reason) {
        ExpectedDialog.controls(dialog, Text.class).findFirst().orElseThrow().setText(reason);
        dialog.getDefaultButton().notifyListeners(SWT.Selection, null);
    }

    private static Shell shell(String title) {
        return Arrays.stream(Display.getDefault().getShells())
                .filter(shell -> shell.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasPageOfEveryCheck() {
        for (var check : CheckCatalogue.all()) {
            String page = explanations.html(check);
            assertTrue(page.contains("<h1>" + check.id() + "</h1>"), page);
            assertTrue(
                    !page.matches("(?s).*href=\"(?!https:)[^\"]*\\.md.*"),
                    () -> "a link that leads nowhere in " + check.id());
        }
    }

    @Test
    void showsThePageAsTextWhereThereIsNoBrowser() {
        var check = CheckCatalogue.find("stage-without-touchpoint").orElseThrow();
        IWorkbenchBrowserSupport none =
                new AbstractWorkbenchBrowserSupport() {
                    @Override
                    public IWebBrowser createBrowser(int style, String id, String name, String tip)
                            throws PartInitException {
                        throw new PartInitException("no browser");
                    }

                    @Override
                    public IWebBrowser createBrowser(String id) throws PartInitException {
                        throw new PartInitException("no browser");
                    }
                };
        new Explanations(plugin, () -> none).open(check);
        Shell dialog = shell("Explanation of stage-without-touchpoint");
        List<String> texts =
                ExpectedDialog.controls(dialog, Text.class).map(Text::getText).toList();
        dialog.close();
        assertTrue(texts.stream().anyMatch(it -> it.contains("no browser")), texts::toString);
        assertTrue(texts.stream().anyMatch(it -> it.contains(check.page())), texts::toString);
        assertTrue(
                texts.stream().anyMatch(it -> it.startsWith("stage-without-touchpoint\n")),
                texts::toString);
    }

    @Test
    void saysInShortPlainLinesWhatACheckFinds() {
        for (var check : CheckCatalogue.all()) {
            String summary = explanations.plainSummary(check);
            assertTrue(!summary.matches("(?s).*</?[a-z].*"), summary);
            assertTrue(
                    summary.lines().allMatch(line -> line.length() <= 60 || !line.contains(" ")),
                    summary);
        }
    }

    @Test
    void ignoresNoError() {
        assertTrue(!IgnoreFinding.isPossible("syntax"));
    }

    private List<String> labels(XtextEditor editor, String check) throws Exception {
        return resolutions.getResolutions(issue(editor, check)).stream()
                .map(IssueResolution::getLabel)
                .toList();
    }

    private IssueResolution resolution(XtextEditor editor, String check, int index)
            throws Exception {
        return resolutions.getResolutions(issue(editor, check)).get(index);
    }

    private Issue issue(XtextEditor editor, String check) {
        return find(editor, check).orElseThrow();
    }

    private Optional<Issue> find(XtextEditor editor, String check) {
        return editor.getDocument()
                .readOnly(
                        resource ->
                                validator
                                        .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)
                                        .stream()
                                        .filter(issue -> issue.getCode().equals(check))
                                        .findFirst());
    }
}
