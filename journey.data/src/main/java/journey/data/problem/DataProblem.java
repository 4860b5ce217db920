// SPDX-License-Identifier: EPL-2.0
package journey.data.problem;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that is wrong with data, or with how a map reads them. No message holds a value of a
 * row: it may be an identifier.
 *
 * @param place the part of the map that reads the data
 * @param file the file with the data; empty when it is about none or about all of them
 * @param line the first line of the file that it is about, from 1
 * @param message a sentence
 */
public record DataProblem(
        Severity severity, EObject place, Optional<Path> file, OptionalLong line, String message) {

    /** How far the figures can be trusted after it. */
    public enum Severity {
        /** The source gives no rows. */
        ERROR,
        /** Rows are left out or read in a way that may not be meant. */
        WARNING,
        /** Worth knowing. */
        INFO
    }
}
