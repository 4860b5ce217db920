// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.explanation;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import journey.dsl.check.CheckDescription;
import journey.dsl.explanation.CheckPage;
import journey.dsl.validation.CheckCatalogue;
import org.apache.log4j.Logger;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.eclipse.ui.plugin.AbstractUIPlugin;

/**
 * Shows the pages of the checks, as docs/checks has them: inside Eclipse if it has a browser, and
 * otherwise as text.
 */
public class Explanations {

    private static final Logger LOG = Logger.getLogger(Explanations.class);
    private static final String BROWSER = "journey.dsl.ui.explanation";
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>%s</title><style>
            body { font: 14px/1.5 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
            pre { background: #f4f5f7; padding: 0.8em; overflow: auto; }
            </style></head><body>
            %s</body></html>
            """;

    private final AbstractUIPlugin plugin;
    private final Provider<IWorkbenchBrowserSupport> browsers;

    @Inject
    public Explanations(AbstractUIPlugin plugin, Provider<IWorkbenchBrowserSupport> browsers) {
        this.plugin = plugin;
        this.browsers = browsers;
    }

    /** Opens the page of a check; in the thread of the user interface only. */
    public void open(CheckDescription check) {
        try {
            Path page = write().resolve(fileOf(check));
            browsers.get()
                    .createBrowser(
                            IWorkbenchBrowserSupport.AS_EDITOR
                                    | IWorkbenchBrowserSupport.LOCATION_BAR
                                    | IWorkbenchBrowserSupport.NAVIGATION_BAR,
                            BROWSER,
                            check.id(),
                            check.page())
                    .openURL(page.toUri().toURL());
        } catch (PartInitException e) {
            ExplanationDialog.open(
                    check, plainPage(check), "Eclipse has no browser that it can use.");
        } catch (IOException e) {
            LOG.error("The page of " + check.id() + " cannot be written.", e);
            ExplanationDialog.open(
                    check, plainPage(check), "The page cannot be given to a browser.");
        }
    }

    /** Writes all pages, because they link to each other, and returns their folder. */
    private Path write() throws IOException {
        Path folder = plugin.getStateLocation().append("explanations").toFile().toPath();
        Files.createDirectories(folder);
        for (CheckDescription check : CheckCatalogue.all()) {
            Files.writeString(folder.resolve(fileOf(check)), html(check));
        }
        return folder;
    }

    /** The page of a check in HTML. */
    public String html(CheckDescription check) {
        return PAGE.formatted(check.id(), render(page(check)));
    }

    /** The page of a check without markup. */
    String plainPage(CheckDescription check) {
        return TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                .build()
                .render(page(check));
    }

    /** The beginning of the page in HTML: severity and group, and what the check is about. */
    public String summary(CheckDescription check) {
        return "<b>" + check.id() + "</b>" + render(beginning(check));
    }

    /** The same without markup and in short lines, where plain text is shown and not wrapped. */
    public String plainSummary(CheckDescription check) {
        return TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.STRIP)
                .build()
                .render(beginning(check))
                .replaceAll("(.{1,60})(?: +|$)", "$1\n");
    }

    private static Node beginning(CheckDescription check) {
        return CheckPage.beginning(page(check));
    }

    private static Node page(CheckDescription check) {
        return CheckPage.of(check).content(link -> destination(check, link));
    }

    private static String render(Node content) {
        return HtmlRenderer.builder().build().render(content);
    }

    /** Pages of checks lie beside each other; other pages are only on the web. */
    private static String destination(CheckDescription check, String link) {
        return link.matches("[a-z-]+\\.md(#.*)?")
                ? link.replaceFirst("\\.md", ".html")
                : URI.create(check.page()).resolve(link).toString();
    }

    private static String fileOf(CheckDescription check) {
        return check.id() + ".html";
    }
}
