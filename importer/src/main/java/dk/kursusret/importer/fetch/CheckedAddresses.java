package dk.kursusret.importer.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Asks for the addresses of a name, and gives none where one of them may not be connected to. The client connects to
 * what is given here and asks no second time, so a name cannot mean something else by then.
 */
final class CheckedAddresses implements DnsResolver {
    private final DnsResolver resolver;
    private final AddressRule rule;

    CheckedAddresses(DnsResolver resolver, AddressRule rule) {
        this.resolver = resolver;
        this.rule = rule;
    }

    /** A name that leads where nothing may be fetched. */
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
