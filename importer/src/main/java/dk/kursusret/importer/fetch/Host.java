package dk.kursusret.importer.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A server by name and port. An address in figures is none: a name can be asked for its addresses, and a certificate for
 * its name.
 *
 * @param name lower case
 */
record Host(String name, int port) {
    private static final int HTTPS = 443;
    /** Of a name with its port (RFC 1035); matching what is longer would go as deep as it has parts. */
    private static final int LONGEST = 253 + 6;
    private static final Pattern NOTATION = Pattern
            .compile(
                    "((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)(?::([0-9]{1,5}))?");

    /** Of {@code name} or {@code name:port}; empty where the text is neither. */
    static Optional<Host> parse(String text) {
        var parts = NOTATION.matcher(text.toLowerCase(Locale.ROOT));
        return text.length() <= LONGEST && parts.matches()
                ? Optional.of(new Host(parts.group(1), parts.group(2) == null ? HTTPS
                        : Integer.parseInt(parts.group(2)))).filter(host -> host.port > 0 && host.port <= 65_535)
                : Optional.empty();
    }

    /** Whom an https address asks; empty where it names nobody so. */
    static Optional<Host> of(URI address) {
        return Optional.ofNullable(address.getHost())
                .flatMap(name -> parse(address.getPort() == -1 ? name : name + ":" + address.getPort()));
    }

    @Override
    public String toString() {
        return port == HTTPS ? name : name + ":" + port;
    }
}
