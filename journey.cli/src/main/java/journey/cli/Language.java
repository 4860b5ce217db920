// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import journey.dsl.JourneyRuntimeModule;
import journey.dsl.JourneyStandaloneSetup;

/** Sets the language up for a process that runs once and is gone. */
final class Language {

    private Language() {}

    static Injector create() {
        return new JourneyStandaloneSetup() {
            @Override
            public Injector createInjector() {
                return Guice.createInjector(Stage.DEVELOPMENT, new JourneyRuntimeModule());
            }
        }.createInjectorAndDoEMFRegistration();
    }
}
