// SPDX-License-Identifier: EPL-2.0
package journey.cli.language;

import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import journey.cli.output.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands by Guice, and what else picocli needs as picocli does. */
public final class CommandFactory implements IFactory {

    private final Injector injector;
    private final IFactory others = CommandLine.defaultFactory();
    private final List<CommandExtension> extensions;

    /**
     * @param language gives the language when a command needs it
     */
    public CommandFactory(Terminal terminal, Supplier<Injector> language) {
        List<CommandExtension> installed = new ArrayList<>();
        ServiceLoader.load(CommandExtension.class).forEach(installed::add);
        extensions = List.copyOf(installed);
        injector =
                Guice.createInjector(
                        Stage.DEVELOPMENT, new LanguageModule(terminal, language, extensions));
    }

    /** The commands that the installed parts of the product add. */
    public List<Class<?>> moreCommands() {
        return extensions.stream().flatMap(it -> it.commands().stream()).toList();
    }

    /** What the installed parts of the product can import besides. */
    public List<Class<?>> moreImports() {
        return extensions.stream().flatMap(it -> it.imports().stream()).toList();
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        boolean isInjected =
                Arrays.stream(type.getDeclaredConstructors())
                        .anyMatch(constructor -> constructor.isAnnotationPresent(Inject.class));
        return isInjected ? injector.getInstance(type) : others.create(type);
    }
}
