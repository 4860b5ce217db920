// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Finds commits by what their messages say, as {@code :/text} and {@code HEAD^{/text}} do. */
final class MessageSearch {

    private final Repository repository;

    MessageSearch(Repository repository) {
        this.repository = repository;
    }

    /** The youngest commit that any reference leads to and whose message matches. */
    ObjectId youngest(String text) throws IOException, UnknownRevisionException {
        List<ObjectId> starts = new ArrayList<>();
        for (Ref ref : repository.getRefDatabase().getRefs()) {
            if (ref.getObjectId() != null) {
                starts.add(ref.getObjectId());
            }
        }
        Ref head = repository.exactRef(Constants.HEAD);
        if (head != null && head.getObjectId() != null) {
            starts.add(head.getObjectId());
        }
        return youngest(text, starts);
    }

    /**
     * The youngest commit whose message matches.
     *
     * @param text a regular expression; after {@code !-}, one that must not match, and {@code !!}
     *     stands for an exclamation mark
     * @param starts the commits to begin with; what is no commit is passed over
     */
    ObjectId youngest(String text, List<ObjectId> starts)
            throws IOException, UnknownRevisionException {
        boolean isNegative = text.startsWith("!-");
        if (text.startsWith("!") && !isNegative && !text.startsWith("!!")) {
            throw new UnknownRevisionException("after '!', git expects '-' or '!'");
        }
        Pattern pattern = pattern(isNegative ? text.substring(2) : text.replaceFirst("^!!", "!"));
        try (RevWalk walk = new RevWalk(repository)) {
            for (ObjectId start : starts) {
                if (walk.peel(walk.parseAny(start)) instanceof RevCommit commit) {
                    walk.markStart(commit);
                }
            }
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                // With a further line end, "$" is the end of the message, as it is for git.
                if (pattern.matcher(commit.getFullMessage() + "\n").find() != isNegative) {
                    return commit.getId();
                }
            }
        }
        throw new UnknownRevisionException();
    }

    /** Git takes a message for one text: a point matches line ends too. */
    private static Pattern pattern(String text) throws UnknownRevisionException {
        if (text.contains("[:")) {
            throw new UnknownRevisionException(
                    "classes of characters such as [:alpha:] are not supported");
        }
        try {
            return Pattern.compile(text, Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            throw new UnknownRevisionException(
                    "'%s' is not a regular expression".formatted(text), e);
        }
    }
}
