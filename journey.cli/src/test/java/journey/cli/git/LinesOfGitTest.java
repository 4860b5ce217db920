// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import journey.compare.merge.Chunk;
import journey.compare.merge.ThreeVersions;
import org.junit.jupiter.api.Test;

class LinesOfGitTest {

    /** Both sides go on after the last line of the base, and neither ends as it does. */
    @Test
    void mergesWhatBothSidesAddAtTheEnd() {
        String ours =
                """
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        step

                 Waits "Waits for the train"
                    }
                }

                """;
        String theirs = "a\n".repeat(14) + "}\n\n" + "b\n".repeat(12);
        List<Chunk> chunks =
                new LinesOfGit()
                        .merge(
                                new ThreeVersions<>(
                                        """
                                        journey Coffee "Morning coffee" {
                                            stage Buy "Orders and pays" {
                                                step Waits "Waits for the train"
                                            }
                                        }
                                        """,
                                        ours,
                                        theirs));
        assertEquals(
                ours,
                chunks.stream().map(chunk -> chunk.text().ours()).collect(Collectors.joining()));
        assertEquals(
                theirs,
                chunks.stream().map(chunk -> chunk.text().theirs()).collect(Collectors.joining()));
    }
}
