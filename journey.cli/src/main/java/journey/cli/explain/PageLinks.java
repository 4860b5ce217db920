// SPDX-License-Identifier: EPL-2.0
package journey.cli.explain;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.dsl.check.CheckDescription;
import journey.dsl.validation.CheckCatalogue;

/** Where the links of a page lead: to the page of another check, or elsewhere. */
final class PageLinks {

    private final URI page;
    private final Map<URI, CheckDescription> checks;
    private final Set<String> related = new LinkedHashSet<>();
    private final Set<URI> shown = new HashSet<>();

    PageLinks(CheckDescription check) {
        this.page = URI.create(check.page());
        this.checks =
                CheckCatalogue.all().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> URI.create(each.page()), Function.identity()));
    }

    /** The whole address of a destination that a page gives relative to itself. */
    URI address(String destination) {
        return page.resolve(destination);
    }

    /**
     * Whether readers must see the address: not that of a check, which {@code journey explain}
     * shows, and none a second time.
     */
    boolean mustShow(URI address) {
        URI target = URI.create(address.toString().replaceFirst("#.*", ""));
        CheckDescription check = checks.get(target);
        if (check == null) {
            return shown.add(address);
        }
        if (!target.equals(page)) {
            related.add(check.id());
        }
        return false;
    }

    /** The ids of the other checks that the page links to, in its order. */
    Set<String> related() {
        return related;
    }
}
