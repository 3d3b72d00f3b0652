package dk.kursusret.importer.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Allows addresses of the public internet. Addresses reserved for private networks, the local machine, metadata
 * services, documentation, tunnels or multicast are not allowed (IANA's registries of special-purpose addresses).
 */
final class PublicAddresses implements AddressRule {
    private static final List<Network> RESERVED = networks(
            // IPv4: RFC 6890 with 6598 (shared by carriers), 7526, 5771 (multicast) and 1112 (reserved).
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // IPv6: protocol assignments including Teredo, documentation, and 6to4, which embeds IPv4 addresses.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");
    /** The global unicast addresses of IPv6; local, private, mapped and multicast addresses lie outside. */
    private static final Network GLOBAL = Network.of("2000::/3");

    @Override
    public boolean allows(InetAddress address) {
        boolean global = address instanceof Inet4Address || GLOBAL.holds(address);
        return global && RESERVED.stream().noneMatch(network -> network.holds(address));
    }

    private static List<Network> networks(String... notations) {
        return Stream.of(notations).map(Network::of).toList();
    }
}
