package dk.kursusret.local.front;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells requests that a foreign web page made a browser send from those of this machine's own tools.
 *
 * <p>Requests are not signed here, and any page shown in a browser can make it reach the loopback address: by the address itself, with the page's own origin, or by one of the page's host names that resolves to it (DNS rebinding), with that name as host.
 */
final class ForeignPage {
    private static final Pattern THIS_MACHINE = Pattern
            .compile("(?i)(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5})?");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private ForeignPage() {}

    /** The name of the header that gives a foreign page away, if any does. */
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
