// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import com.google.inject.Injector;
import journey.dsl.JourneyStandaloneSetup;
import org.eclipse.xtext.testing.IInjectorProvider;

/** Gives tests the language as every other user of it gets it. */
public final class JourneyInjectorProvider implements IInjectorProvider {

    private static final Injector INJECTOR =
            new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();

    @Override
    public Injector getInjector() {
        return INJECTOR;
    }
}
