// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.data.TimeFormat;
import journey.dsl.text.SafeText;
import journey.dsl.text.Spelling;

/**
 * What somebody says of the columns of a file; what they leave open is guessed.
 *
 * @param time the column that tells when it was
 * @param form how times are written in it
 * @param zone of times that say none
 * @param customers the columns that tell who it was; empty for those that seem to
 * @param event the column that tells what happened
 */
public record RoleWishes(
        Optional<String> time,
        Optional<String> form,
        Optional<String> zone,
        List<String> customers,
        Optional<String> event) {

    /** Leaves all of it open. */
    public static final RoleWishes NONE =
            new RoleWishes(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    public RoleWishes {
        customers = List.copyOf(customers);
    }

    /** Why times cannot be read as they are to be: a sentence; empty when they can. */
    public Optional<String> fault() {
        Set<String> zones = ZoneId.getAvailableZoneIds();
        Optional<String> ofZone =
                zone.filter(it -> !zones.contains(it))
                        .map(
                                it ->
                                        "There is no time zone '%s'%s"
                                                .formatted(
                                                        SafeText.of(it),
                                                        Spelling.nearest(it, zones.stream())
                                                                .map(
                                                                        "; did you mean '%s'?"
                                                                                ::formatted)
                                                                .orElse(
                                                                        ". One is Europe/Berlin.")));
        return ofZone.or(
                () ->
                        form.filter(it -> TimeFormat.fault(it).isPresent())
                                .map(
                                        it ->
                                                "No times can be read by '%s'. Write it as in \"dd/MM/yyyy HH:mm\", or epoch."
                                                        .formatted(SafeText.of(it))));
    }

    /** All columns that are named. */
    public List<String> columns() {
        return Stream.of(time.stream(), customers.stream(), event.stream())
                .flatMap(it -> it)
                .toList();
    }
}
