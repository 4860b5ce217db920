// SPDX-License-Identifier: EPL-2.0
package journey.cli.language;

import java.util.List;

/**
 * Commands of a part of the product that need not be installed. They are found as services when
 * their jar lies beside the others, and are made by Guice as all commands are.
 */
public interface CommandExtension {

    /** The classes of the commands, each with the annotation of picocli. */
    List<Class<?>> commands();

    /** The same for the commands below {@code journey import}. */
    List<Class<?>> imports();

    /** What the commands ask the language for, besides what all commands do. */
    List<Class<?>> types();
}
