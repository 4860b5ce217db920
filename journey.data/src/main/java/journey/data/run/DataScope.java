// SPDX-License-Identifier: EPL-2.0
package journey.data.run;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import journey.model.Binding;
import journey.model.Channel;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.Persona;
import journey.model.Source;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/**
 * What maps say of data: the places in these lists are the numbers in the tables.
 *
 * @param sources whose files are read
 * @param tables the sources whose rows are in a table of a cluster
 * @param bindings to all sources
 * @param journeys those of the maps themselves, not of what they import
 */
public record DataScope(
        List<Source> sources,
        List<Source> tables,
        List<Binding> bindings,
        List<Persona> personas,
        List<Channel> channels,
        List<Journey> journeys) {

    /**
     * Looks through maps.
     *
     * @param maps without errors
     * @param files the maps and all that they import
     */
    public static DataScope of(Collection<JourneyFile> maps, Set<JourneyFile> files) {
        return new DataScope(
                all(files, Source.class).filter(DataScope::isRead).toList(),
                all(files, Source.class)
                        .filter(it -> it.getTable() != null && it.getData() == null)
                        .toList(),
                all(files, Binding.class).toList(),
                all(files, Persona.class).toList(),
                all(files, Channel.class).toList(),
                all(maps, Journey.class).toList());
    }

    private static <T extends EObject> Stream<T> all(Collection<JourneyFile> files, Class<T> type) {
        return files.stream().flatMap(it -> EcoreUtil2.getAllContentsOfType(it, type).stream());
    }

    /** A source that only names a file says nothing of its rows. */
    private static boolean isRead(Source source) {
        return source.getData() != null
                && (source.getTimeColumn() != null
                        || source.getEventColumn() != null
                        || !source.getCustomerColumns().isEmpty()
                        || !source.getAnswers().isEmpty());
    }
}
