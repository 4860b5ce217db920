// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceServiceProvider;

/** The services of the language, as the editor has set them up. */
public final class LanguageServices {

    /** The extension of files in the language. */
    public static final String EXTENSION = "journey";

    private LanguageServices() {}

    /** A service of the language. */
    public static <T> T get(Class<T> service) {
        return IResourceServiceProvider.Registry.INSTANCE
                .getResourceServiceProvider(URI.createURI("any." + EXTENSION))
                .get(service);
    }
}
