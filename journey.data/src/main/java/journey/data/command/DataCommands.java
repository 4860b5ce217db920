// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.util.List;
import journey.cli.language.CommandExtension;
import journey.dsl.scoping.ImportedFiles;
import journey.dsl.validation.JourneyResourceValidator;
import journey.render.html.MapPageFactory;
import journey.render.svg.MapPictureFactory;

/** The commands that read data. */
public final class DataCommands implements CommandExtension {

    @Override
    public List<Class<?>> commands() {
        return List.of(DataCommand.class, MeasureCommand.class, FlowCommand.class);
    }

    @Override
    public List<Class<?>> imports() {
        return List.of(ImportEventsCommand.class);
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                ImportedFiles.class,
                JourneyResourceValidator.class,
                MapPictureFactory.class,
                MapPageFactory.class);
    }
}
