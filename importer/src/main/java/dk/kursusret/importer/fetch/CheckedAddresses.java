package dk.kursusret.importer.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name, and refuses it where any of its addresses is forbidden. The client connects to the addresses
 * returned here and does not resolve again, so the name cannot lead elsewhere by then.
 */
final class CheckedAddresses implements DnsResolver {
    private final DnsResolver resolver;
    private final AddressRule rule;

    CheckedAddresses(DnsResolver resolver, AddressRule rule) {
        this.resolver = resolver;
        this.rule = rule;
    }

    /** The name leads to a forbidden address. */
    static final class Forbidden extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Forbidden(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(host);
        for (InetAddress address : addresses) {
            if (!rule.allows(address)) {
                throw new Forbidden(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return resolver.resolveCanonicalHostname(host);
    }
}
