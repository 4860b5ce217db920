// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Reads the version that the build wrote into the manifest. */
public final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "journey " + number().orElse("(not packaged)"), "Java " + Runtime.version()
        };
    }

    /** The number alone; empty when the program does not run from its archive. */
    public static Optional<String> number() {
        return Optional.ofNullable(ProductVersion.class.getPackage().getImplementationVersion());
    }
}
