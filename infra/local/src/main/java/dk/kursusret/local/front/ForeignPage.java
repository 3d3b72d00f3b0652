package dk.kursusret.local.front;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a web page elsewhere made a browser send from what this machine's own tools send.
 *
 * <p>Nobody signs requests here, and a browser reaches the loopback address for any page it shows: by the address itself,
 * with the page's own origin, or by a name of the page's that leads here (DNS rebinding), with that name as host.
 */
final class ForeignPage {
    private static final Pattern THIS_MACHINE = Pattern
            .compile("(?i)(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5})?");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private ForeignPage() {}

    /** The header that gives it away, if any does. */
    static Optional<String> betrayedBy(Incoming request) {
        List<String> hosts = request.values("Host");
        if (hosts.size() != 1 || !THIS_MACHINE.matcher(hosts.getFirst()).matches()) {
            return Optional.of("Host");
        }
        String own = "http://" + hosts.getFirst();
        if (!request.values("Origin").stream().allMatch(own::equalsIgnoreCase)) {
            return Optional.of("Origin");
        }
        return OWN_SITE.containsAll(request.values("Sec-Fetch-Site")) ? Optional.empty()
                : Optional.of("Sec-Fetch-Site");
    }
}
