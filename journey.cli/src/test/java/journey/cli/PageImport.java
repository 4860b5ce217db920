// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Imports the diagrams of a page that stands in the test. */
final class PageImport {

    private final CliRunner cli;

    PageImport(Path folder) {
        this.cli = new CliRunner(folder);
    }

    CliRunner.Result run(String name, String page) throws IOException {
        cli.file(name, page);
        return cli.run("import", "mermaid", cli.path(name)).assertNoStackTrace();
    }

    /** Imports a page that holds a journey. */
    CliRunner.Result read(String name, String page) throws IOException {
        return run(name, page).assertStatus(0);
    }

    /** What standard error says, with ROOT for the file. */
    List<String> losses(CliRunner.Result result, String name) {
        return result.err().replace(cli.path(name), "ROOT").lines().toList();
    }

    /** The titles of the journeys. */
    static List<String> titles(CliRunner.Result result) {
        return result.out()
                .lines()
                .filter(it -> it.startsWith("journey "))
                .map(it -> it.replaceFirst("^[^\"]*\"(.*)\" \\{$", "$1"))
                .toList();
    }
}
