package dk.kursusret.importer.fetch;

import java.net.InetAddress;

/** Which addresses may be connected to. */
@FunctionalInterface
interface AddressRule {
    boolean allows(InetAddress address);
}
