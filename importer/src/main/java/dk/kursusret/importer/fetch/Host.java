package dk.kursusret.importer.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A server by name and port. Numeric addresses are not accepted, since only a name can be resolved, checked and matched
 * with a certificate.
 *
 * @param name lower case
 */
record Host(String name, int port) {
    private static final int HTTPS = 443;
    /**
     * The maximum length of a name (RFC 1035) with its port. Matching recurses once for each part of the name, so
     * longer text is not matched.
     */
    private static final int MAX_LENGTH = 253 + 6;
    private static final Pattern NOTATION = Pattern
            .compile(
                    "((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)(?::([0-9]{1,5}))?");

    /** Parses {@code name} or {@code name:port}; empty where the text is neither. */
    static Optional<Host> parse(String text) {
        var parts = NOTATION.matcher(text.toLowerCase(Locale.ROOT));
        return text.length() <= MAX_LENGTH && parts.matches()
                ? Optional.of(new Host(parts.group(1), parts.group(2) == null ? HTTPS
                        : Integer.parseInt(parts.group(2)))).filter(host -> host.port > 0 && host.port <= 65_535)
                : Optional.empty();
    }

    /** The host of an https address; empty where it has no host of this form. */
    static Optional<Host> of(URI address) {
        return Optional.ofNullable(address.getHost())
                .flatMap(name -> parse(address.getPort() == -1 ? name : name + ":" + address.getPort()));
    }

    @Override
    public String toString() {
        return port == HTTPS ? name : name + ":" + port;
    }
}
