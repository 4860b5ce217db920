// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import picocli.CommandLine.IVersionProvider;

/** Reads the version that the build wrote into the manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "journey " + (version == null ? "(not packaged)" : version), "Java " + Runtime.version()
        };
    }
}
