// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/**
 * Finds what a name of a revision stands for, as {@code git rev-parse} does (gitrevisions(7)). JGit
 * finds ids and references and takes the steps from there; its own {@code resolve} knows no remote
 * but {@code origin}, and takes HEAD for an upstream that it does not find.
 */
final class RevisionNames {

    private static final Pattern SEARCH = Pattern.compile(":/(.+)", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("(.+)([\\^~]\\d*)", Pattern.DOTALL);
    private static final Pattern PEEL = Pattern.compile("(.+)(\\^\\{(.*)\\})", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("(.*)@\\{(.*)\\}", Pattern.DOTALL);
    private static final Pattern UPSTREAM = Pattern.compile("(?i)u|upstream");
    private static final Pattern PUSH = Pattern.compile("(?i)push");
    private static final Pattern CHECKOUT = Pattern.compile("-(\\d{1,9})");

    /** An id or the start of one, also at the end of what {@code git describe} says. */
    private static final Pattern SHORT_ID = Pattern.compile("(?i)(?:.+-g)?([0-9a-f]{4,40})");

    private final Repository repository;
    private final RefLogs logs;
    private final Upstreams upstreams;
    private final MessageSearch messages;

    RevisionNames(Repository repository, Repositories repositories) {
        this.repository = repository;
        this.logs = new RefLogs(repository, repositories);
        this.upstreams = new Upstreams(repository);
        this.messages = new MessageSearch(repository);
    }

    /** The object of this name, which may be a tag, a tree or a file. */
    ObjectId find(String name) throws IOException, UnknownRevisionException {
        Matcher search = SEARCH.matcher(name);
        return search.matches() ? messages.youngest(search.group(1)) : step(name);
    }

    private ObjectId step(String name) throws IOException, UnknownRevisionException {
        Matcher step = STEP.matcher(name);
        if (step.matches()) {
            return walk(step(step.group(1)), step.group(2));
        }
        Matcher peel = PEEL.matcher(name);
        if (!peel.matches()) {
            return base(name);
        }
        ObjectId from = step(peel.group(1));
        return peel.group(3).startsWith("/")
                ? messages.youngest(peel.group(3).substring(1), List.of(walk(from, "^{commit}")))
                : walk(from, peel.group(2));
    }

    private ObjectId walk(ObjectId from, String step) throws IOException, UnknownRevisionException {
        try {
            return found(repository.resolve(from.name() + step));
        } catch (RevisionSyntaxException e) {
            throw new UnknownRevisionException("'%s' means nothing".formatted(step), e);
        }
    }

    private ObjectId base(String name) throws IOException, UnknownRevisionException {
        if (ObjectId.isId(name)) {
            ObjectId id = ObjectId.fromString(name);
            return found(repository.getObjectDatabase().has(id) ? id : null);
        }
        Matcher mark = MARK.matcher(name);
        if (mark.matches()) {
            return marked(mark.group(1), mark.group(2));
        }
        Ref ref = ref(name);
        return ref == null ? shortened(name) : found(ref.getObjectId());
    }

    /** A reference by its name or the end of it; null when there is none. */
    private Ref ref(String name) throws IOException {
        if (name.equals("@")) {
            return repository.exactRef(Constants.HEAD);
        }
        if (!Repository.isValidRefName(Constants.R_REFS + "x/" + name)) {
            return null;
        }
        Ref ref = repository.findRef(name);
        // The name of a remote stands for its main branch.
        return ref == null
                ? repository.exactRef(Constants.R_REMOTES + name + "/" + Constants.HEAD)
                : ref;
    }

    private ObjectId shortened(String name) throws IOException, UnknownRevisionException {
        Matcher id = SHORT_ID.matcher(name);
        if (!id.matches()) {
            throw new UnknownRevisionException();
        }
        try (ObjectReader reader = repository.newObjectReader()) {
            Collection<ObjectId> objects =
                    reader.resolve(AbbreviatedObjectId.fromString(id.group(1)));
            List<ObjectId> commits = new ArrayList<>();
            for (ObjectId object : objects) {
                if (reader.open(object).getType() == Constants.OBJ_COMMIT) {
                    commits.add(object);
                }
            }
            if (commits.size() > 1) {
                throw new UnknownRevisionException("several revisions begin with it");
            }
            return found(commits.isEmpty() ? null : commits.get(0));
        }
    }

    /** {@code base@{mark}}. */
    private ObjectId marked(String base, String mark) throws IOException, UnknownRevisionException {
        Matcher checkout = CHECKOUT.matcher(mark);
        if (checkout.matches() && base.isEmpty()) {
            return base(logs.checkedOutBefore(Integer.parseInt(checkout.group(1))));
        }
        if (UPSTREAM.matcher(mark).matches()) {
            return found(repository.exactRef(upstreams.upstream(branch(base))).getObjectId());
        }
        if (PUSH.matcher(mark).matches()) {
            return found(repository.exactRef(upstreams.push(branch(base))).getObjectId());
        }
        return logs.entry(logged(base), mark);
    }

    /** The reference whose log {@code base@{mark}} looks into. */
    private String logged(String base) throws IOException, UnknownRevisionException {
        if (base.isEmpty()) {
            Ref head = repository.exactRef(Constants.HEAD);
            return head == null ? Constants.HEAD : head.getLeaf().getName();
        }
        Ref ref = ref(MARK.matcher(base).matches() ? branch(base) : base);
        if (ref == null) {
            throw new UnknownRevisionException();
        }
        return ref.getName();
    }

    /** The full name of a branch; without a name, of the one that is checked out. */
    private String branch(String name) throws IOException, UnknownRevisionException {
        String branch = Constants.R_HEADS + name;
        Matcher mark = MARK.matcher(name);
        if (name.isEmpty() || name.equals("@") || name.equals(Constants.HEAD)) {
            branch = repository.getFullBranch();
            if (branch == null || !branch.startsWith(Constants.R_HEADS)) {
                throw new UnknownRevisionException("HEAD is not on a branch");
            }
        } else if (mark.matches() && mark.group(1).isEmpty()) {
            Matcher checkout = CHECKOUT.matcher(mark.group(2));
            if (!checkout.matches()) {
                throw new UnknownRevisionException();
            }
            branch = Constants.R_HEADS + logs.checkedOutBefore(Integer.parseInt(checkout.group(1)));
        }
        if (repository.exactRef(branch) == null) {
            throw new UnknownRevisionException(
                    "there is no branch '%s'".formatted(Repository.shortenRefName(branch)));
        }
        return branch;
    }

    private static ObjectId found(ObjectId id) throws UnknownRevisionException {
        if (id == null) {
            throw new UnknownRevisionException();
        }
        return id;
    }
}
