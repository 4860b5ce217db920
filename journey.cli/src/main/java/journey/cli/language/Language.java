// SPDX-License-Identifier: EPL-2.0
package journey.cli.language;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.util.concurrent.CompletableFuture;
import journey.dsl.JourneyRuntimeModule;
import journey.dsl.JourneyStandaloneSetup;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.GrammarProvider;

/** Sets the language up for a process that runs once and is gone: so that it is ready soon. */
public final class Language extends JourneyStandaloneSetup {

    private static final String NAME = "journey.dsl.Journey";

    private Language() {}

    public static Injector create() {
        return new Language().createInjectorAndDoEMFRegistration();
    }

    /** Reads the grammar while Guice reads the module: neither needs the other. */
    @Override
    public Injector createInjector() {
        CompletableFuture<GrammarProvider> grammar =
                CompletableFuture.supplyAsync(Language::readGrammar);
        return Guice.createInjector(
                Stage.DEVELOPMENT,
                new JourneyRuntimeModule() {
                    @Override
                    public void configure(Binder binder) {
                        super.configure(binder);
                        binder.bind(GrammarProvider.class).toProvider(grammar::join);
                    }
                });
    }

    private static GrammarProvider readGrammar() {
        GrammarProvider provider = new GrammarProvider(NAME, XtextResourceSet::new);
        provider.getGrammar(null);
        return provider;
    }
}
