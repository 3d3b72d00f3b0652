package dk.kursusret.catalog.edition;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who does something to an edition: whoever signs requests, the account that owns a file, a source that is fetched.
 *
 * @param name as it is kept beside what was done
 * @param identities by which the same one is known again
 */
public record Principal(String name, Set<String> identities) {
    private static final Pattern SESSION = Pattern.compile("(arn:[^:]+:sts:[^:]*:[0-9]+:assumed-role/.+)/[^/]+");
    private static final Pattern ROLE_ID = Pattern.compile("(AROA[A-Z0-9]+):.*");

    public Principal {
        identities = Set.copyOf(identities);
    }

    public static Principal of(String name) {
        return of(name, Optional.empty());
    }

    /**
     * Who signs requests. Everyone who takes a role is one and the same, whatever they call their session.
     *
     * @param arn of a user, or of a session of a role
     * @param userId the unique id, which stays when a name is changed or given anew
     */
    public static Principal of(String arn, Optional<String> userId) {
        return new Principal(arn, Stream.concat(Stream.of(SESSION.matcher(arn).replaceFirst("$1")),
                userId.stream().map(id -> ROLE_ID.matcher(id).replaceFirst("$1"))).collect(Collectors.toSet()));
    }

    /** Where one of the identities is the other's, too. */
    public boolean isAmong(Set<String> others) {
        return !Collections.disjoint(identities, others);
    }
}
