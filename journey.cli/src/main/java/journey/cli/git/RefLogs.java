// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.CheckoutEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ReflogEntry;
import org.eclipse.jgit.lib.ReflogReader;
import org.eclipse.jgit.lib.Repository;

/** Looks up where references pointed to, in the logs that git keeps of them. */
final class RefLogs {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");

    private final Repository repository;
    private final Repositories repositories;

    RefLogs(Repository repository, Repositories repositories) {
        this.repository = repository;
        this.repositories = repositories;
    }

    /**
     * Where a reference pointed to.
     *
     * @param name the full name of the reference
     * @param when the number of changes since, or a time
     */
    ObjectId entry(String name, String when) throws IOException, UnknownRevisionException {
        List<ReflogEntry> entries = entries(name);
        if (NUMBER.matcher(when).matches()) {
            return entry(name, entries, Integer.parseInt(when));
        }
        Instant time =
                TimeWords.parse(when, repositories.clock().instant().atZone(ZoneId.systemDefault()))
                        .orElseThrow(
                                () ->
                                        new UnknownRevisionException(
                                                "'%s' is not understood; write a time as in yesterday, 3.days.ago, 2026-01-31 or 2026-01-31 14:30"
                                                        .formatted(when)));
        for (ReflogEntry entry : entries) {
            if (!entry.getWho().getWhenAsInstant().isAfter(time)) {
                return entry.getNewId();
            }
        }
        ReflogEntry oldest = entries.get(entries.size() - 1);
        repositories
                .notices()
                .accept(
                        "The log of '%s' goes back to %s only; that is taken for '%s'."
                                .formatted(
                                        Repository.shortenRefName(name),
                                        oldest.getWho().getWhenAsInstant(),
                                        when));
        return first(oldest);
    }

    private static ObjectId entry(String name, List<ReflogEntry> entries, int number)
            throws UnknownRevisionException {
        if (number < entries.size()) {
            return entries.get(number).getNewId();
        }
        ReflogEntry oldest = entries.get(entries.size() - 1);
        if (number == entries.size() && !oldest.getOldId().equals(ObjectId.zeroId())) {
            return oldest.getOldId();
        }
        throw new UnknownRevisionException(
                "the log of '%s' has only %d of them"
                        .formatted(Repository.shortenRefName(name), entries.size()));
    }

    /** The first entry of a branch tells where it began, that of a clone has nothing before. */
    private static ObjectId first(ReflogEntry oldest) {
        return oldest.getOldId().equals(ObjectId.zeroId()) ? oldest.getNewId() : oldest.getOldId();
    }

    /** Newest first, at least one. */
    private List<ReflogEntry> entries(String name) throws IOException, UnknownRevisionException {
        ReflogReader reader = repository.getRefDatabase().getReflogReader(name);
        List<ReflogEntry> entries = reader == null ? List.of() : reader.getReverseEntries();
        if (entries.isEmpty()) {
            throw new UnknownRevisionException(
                    "git keeps no log of '%s'".formatted(Repository.shortenRefName(name)));
        }
        return entries;
    }

    /**
     * What was checked out before a number of checkouts: the name of a branch, or an id.
     *
     * @param number from 1 on
     */
    String checkedOutBefore(int number) throws IOException, UnknownRevisionException {
        List<CheckoutEntry> checkouts =
                entries(Constants.HEAD).stream()
                        .map(ReflogEntry::parseCheckout)
                        .filter(entry -> entry != null)
                        .toList();
        if (number < 1 || number > checkouts.size()) {
            throw new UnknownRevisionException(
                    "the log of HEAD has only %d checkouts".formatted(checkouts.size()));
        }
        return checkouts.get(number - 1).getFromBranch();
    }
}
