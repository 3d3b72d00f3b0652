package dk.kursusret.importer.fetch;

import java.net.InetAddress;

/** Decides to which addresses the client may connect. */
@FunctionalInterface
interface AddressRule {
    boolean allows(InetAddress address);
}
