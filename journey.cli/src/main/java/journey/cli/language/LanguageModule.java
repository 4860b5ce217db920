// SPDX-License-Identifier: EPL-2.0
package journey.cli.language;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import java.util.List;
import java.util.function.Supplier;
import journey.cli.check.MapCheckerFactory;
import journey.cli.diff.DiffReports;
import journey.cli.diff.MapComparer;
import journey.cli.format.MapFileFormatter;
import journey.cli.git.Repositories;
import journey.cli.interchange.CsvImport;
import journey.cli.output.AtomicFile;
import journey.cli.output.Terminal;
import journey.cli.render.MapRendererFactory;
import journey.compare.merge.MapMerge;
import journey.dsl.loading.MapSet;
import org.eclipse.xtext.conversion.IValueConverterService;

/**
 * What commands are made of. The language is set up while the command line is read: commands ask
 * for what it makes through providers, which wait for it.
 */
final class LanguageModule extends AbstractModule {

    /** What commands ask the language for. */
    private static final List<Class<?>> TYPES =
            List.of(
                    CsvImport.class,
                    DiffReports.class,
                    IValueConverterService.class,
                    MapCheckerFactory.class,
                    MapComparer.class,
                    MapFileFormatter.class,
                    MapMerge.class,
                    MapRendererFactory.class,
                    MapSet.class);

    private final Terminal terminal;
    private final Supplier<Injector> language;

    private final List<CommandExtension> extensions;

    LanguageModule(
            Terminal terminal, Supplier<Injector> language, List<CommandExtension> extensions) {
        this.terminal = terminal;
        this.language = language;
        this.extensions = extensions;
    }

    @Override
    protected void configure() {
        binder().requireAtInjectOnConstructors();
        bind(Terminal.class).toInstance(terminal);
        bind(Repositories.class).toInstance(new Repositories(terminal.clock(), terminal::complain));
        bind(AtomicFile.class).toInstance(new AtomicFile());
        TYPES.forEach(this::bindToLanguage);
        extensions.forEach(it -> it.types().forEach(this::bindToLanguage));
    }

    private <T> void bindToLanguage(Class<T> type) {
        bind(type).toProvider(() -> language.get().getInstance(type));
    }
}
