// SPDX-License-Identifier: EPL-2.0
package journey.cli.language;

import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.util.Arrays;
import java.util.function.Supplier;
import journey.cli.output.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands by Guice, and what else picocli needs as picocli does. */
public final class CommandFactory implements IFactory {

    private final Injector injector;
    private final IFactory others = CommandLine.defaultFactory();

    /**
     * @param language gives the language when a command needs it
     */
    public CommandFactory(Terminal terminal, Supplier<Injector> language) {
        injector = Guice.createInjector(Stage.DEVELOPMENT, new LanguageModule(terminal, language));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        boolean isInjected =
                Arrays.stream(type.getDeclaredConstructors())
                        .anyMatch(constructor -> constructor.isAnnotationPresent(Inject.class));
        return isInjected ? injector.getInstance(type) : others.create(type);
    }
}
