package dk.kursusret.catalog.edition;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who acts on an edition: the signer of a request, the account that owns a file, or a source that is fetched.
 *
 * @param name as the audit trail records it
 * @param identities by which the same principal is recognised later
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
     * The signer of a request. All sessions of a role are the same principal, whatever their names.
     *
     * @param arn ARN of a user, or of a session of a role
     * @param userId the unique id, which stays the same when a user is renamed, and differs when a name is reused
     */
    public static Principal of(String arn, Optional<String> userId) {
        return new Principal(arn, Stream.concat(Stream.of(SESSION.matcher(arn).replaceFirst("$1")),
                userId.stream().map(id -> ROLE_ID.matcher(id).replaceFirst("$1"))).collect(Collectors.toSet()));
    }

    /** Whether one of its identities is among the others. */
    public boolean isAmong(Set<String> others) {
        return !Collections.disjoint(identities, others);
    }
}
