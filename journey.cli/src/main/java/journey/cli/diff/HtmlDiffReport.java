// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.cli.output.Report;
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.dsl.text.Words;
import journey.render.html.DiffPage;
import journey.render.svg.MapPicture;
import journey.render.svg.MapPictureFactory;
import org.eclipse.emf.ecore.EObject;

/** A page with the differences, and the maps before and after with marks on them. */
final class HtmlDiffReport implements Report<DiffRun> {

    private final MapPictureFactory pictures;
    private final NameBasedFragmentProvider names;

    HtmlDiffReport(MapPictureFactory pictures, NameBasedFragmentProvider names) {
        this.pictures = pictures;
        this.names = names;
    }

    @Override
    public void write(DiffRun run, PrintStream out) {
        List<DiffPage.Section> sections = new ArrayList<>();
        for (DiffGroup group : DiffGroup.of(run.diff())) {
            sections.add(section(group));
            group.parts().forEach(part -> sections.add(section(part)));
        }
        List<DiffPage.Maps> maps =
                new ChangedMaps(run, pictures)
                        .pairs().stream()
                                .map(
                                        pair ->
                                                new DiffPage.Maps(
                                                        svg(pair.before()), svg(pair.after())))
                                .toList();
        DiffPage page =
                new DiffPage(
                        "%s → %s".formatted(run.formerName(), run.latterName()),
                        DiffSummary.of(run),
                        run.failures(),
                        sections.stream().filter(it -> !it.entries().isEmpty()).toList(),
                        maps);
        out.print(page.html());
    }

    private static Optional<String> svg(Optional<MapPicture> picture) {
        return picture.map(MapPicture::unstyledSvg);
    }

    private DiffPage.Section section(DiffGroup group) {
        Stream<DiffPage.Entry> entries =
                group.differences().stream()
                        .map(
                                it ->
                                        new DiffPage.Entry(
                                                it.weight().word(),
                                                group.text(it),
                                                name(it.before()),
                                                name(it.after())));
        return new DiffPage.Section(Words.capitalized(group.heading()), entries.toList());
    }

    /** The name of the shape that is marked. */
    private Optional<String> name(Optional<EObject> element) {
        return element.flatMap(DiffMarks::shape).map(it -> names.getFragment(it, null));
    }
}
