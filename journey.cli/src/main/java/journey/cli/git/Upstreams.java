// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;

/**
 * Where branches come from and go to, by the configuration of git: {@code @{upstream}} and
 * {@code @{push}}. Branches go by their full names.
 */
final class Upstreams {

    private static final String BRANCH = "branch";
    private static final String REMOTE = "remote";

    private final Repository repository;
    private final Config config;

    Upstreams(Repository repository) {
        this.repository = repository;
        this.config = repository.getConfig();
    }

    /** The branch that a branch follows, as this repository knows it. */
    String upstream(String branch) throws IOException, UnknownRevisionException {
        String remote = setting(branch, REMOTE);
        String merged = setting(branch, "merge");
        if (remote == null || merged == null) {
            throw new UnknownRevisionException(
                    "branch '%s' has no upstream".formatted(name(branch)));
        }
        return remote.equals(".") ? stored(merged) : tracking(remote, merged);
    }

    /** The branch that a push of a branch would go to, as this repository knows it. */
    String push(String branch) throws IOException, UnknownRevisionException {
        String remote = pushRemote(branch);
        // Without a target, a branch is pushed to the one of its name.
        List<RefSpec> pushed =
                specs(remote, "push").stream()
                        .map(
                                it ->
                                        it.getDestination() == null
                                                ? it.setDestination(it.getSource())
                                                : it)
                        .toList();
        if (!pushed.isEmpty()) {
            Optional<String> target = destination(pushed, branch);
            if (target.isEmpty()) {
                throw new UnknownRevisionException(
                        "branch '%s' is not pushed to '%s'".formatted(name(branch), remote));
            }
            return tracking(remote, target.get());
        }
        if (config.getBoolean(REMOTE, remote, "mirror", false)) {
            return tracking(remote, branch);
        }
        String way =
                Optional.ofNullable(config.getString("push", null, "default")).orElse("simple");
        return switch (way.toLowerCase(Locale.ROOT)) {
            case "nothing" -> throw new UnknownRevisionException("push.default is 'nothing'");
            case "matching", "current" -> tracking(remote, branch);
            case "upstream", "tracking" -> upstream(branch);
            default -> simple(remote, branch);
        };
    }

    /** A simple push goes to the upstream, which must be of the same name. */
    private String simple(String remote, String branch)
            throws IOException, UnknownRevisionException {
        String upstream = upstream(branch);
        if (!upstream.equals(tracking(remote, branch))) {
            throw new UnknownRevisionException(
                    "branch '%s' is not pushed to its upstream".formatted(name(branch)));
        }
        return upstream;
    }

    private String pushRemote(String branch) {
        return Optional.ofNullable(setting(branch, "pushRemote"))
                .or(() -> Optional.ofNullable(config.getString(REMOTE, null, "pushDefault")))
                .or(() -> Optional.ofNullable(setting(branch, REMOTE)))
                .orElseGet(this::onlyRemote);
    }

    private String onlyRemote() {
        Set<String> remotes = config.getSubsections(REMOTE);
        return remotes.size() == 1 ? remotes.iterator().next() : Constants.DEFAULT_REMOTE_NAME;
    }

    private String setting(String branch, String key) {
        return config.getString(BRANCH, name(branch), key);
    }

    private static String name(String branch) {
        return Repository.shortenRefName(branch);
    }

    /** The branch of this repository in which a branch of a remote is kept. */
    private String tracking(String remote, String branch)
            throws IOException, UnknownRevisionException {
        if (remote.equals(".")) {
            throw new UnknownRevisionException(
                    "branch '%s' is not pushed to a remote".formatted(name(branch)));
        }
        Optional<String> kept = destination(specs(remote, "fetch"), branch);
        return stored(
                kept.orElseThrow(
                        () ->
                                new UnknownRevisionException(
                                        "branch '%s' of '%s' is not fetched"
                                                .formatted(name(branch), remote))));
    }

    private String stored(String ref) throws IOException, UnknownRevisionException {
        if (repository.exactRef(ref) == null) {
            throw new UnknownRevisionException(
                    "'%s' was not fetched yet, or is gone"
                            .formatted(Repository.shortenRefName(ref)));
        }
        return ref;
    }

    private List<RefSpec> specs(String remote, String key) throws UnknownRevisionException {
        try {
            return Arrays.stream(config.getStringList(REMOTE, remote, key))
                    .map(RefSpec::new)
                    .filter(spec -> spec.getSource() != null)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new UnknownRevisionException(
                    "'remote.%s.%s' of the configuration is not valid".formatted(remote, key), e);
        }
    }

    /** Where the first of the specifications that is for a branch leads it. */
    private static Optional<String> destination(List<RefSpec> specs, String branch) {
        List<RefSpec> matching = specs.stream().filter(it -> it.matchSource(branch)).toList();
        if (matching.stream().anyMatch(RefSpec::isNegative)) {
            return Optional.empty();
        }
        return matching.stream()
                .map(it -> it.isWildcard() ? it.expandFromSource(branch) : it)
                .map(RefSpec::getDestination)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
