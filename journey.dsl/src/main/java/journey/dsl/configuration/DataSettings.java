// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a project says about the data that its maps are measured from.
 *
 * @param folders outside of the repository from which data may be read, absolute
 * @param most with how many identifiers of another kind one may stand before it counts as shared,
 *     by its kind
 */
public record DataSettings(List<Path> folders, Map<String, Integer> most) {

    /** Of a project that says nothing. */
    public static final DataSettings NONE = new DataSettings(List.of(), Map.of());

    public DataSettings {
        folders = List.copyOf(folders);
        most = Map.copyOf(most);
    }
}
