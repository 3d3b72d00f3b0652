package dk.kursusret.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name leads, and whose certificate is trusted. */
class NamesAndCertificatesTest extends Downloading {
    NamesAndCertificatesTest() {
        super(PATIENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "100.64.0.1", "::1", "fd00:ec2::254",
            "fe80::1", "::ffff:10.0.0.1", "64:ff9b::a00:1"})
    void aNameThatLeadsToAPrivateAddressIsRefusedBeforeAnythingIsAsked(String address)
            throws GeneralSecurityException, IOException {
        try (Download real = download(names(Map.of("lists.example", address)), new PublicAddresses())) {
            NotFetched none = assertThrows(NotFetched.class, () -> real.fetch(
                    URI.create(url("lists.example", "/a.csv")), Set.of(new Host("lists.example", server.port())),
                    Optional.empty()));
            assertEquals(Outcome.REFUSED, none.outcome());
            assertTrue(none.reason().en().contains("not public"), none.reason().en());
        }
        assertEquals(0, server.asked.size());
    }

    @Test
    void onePrivateAddressAmongPublicOnesIsOneTooMany() throws Exception {
        DnsResolver both = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[]{InetAddress.getByName("8.8.8.8"), InetAddress.getByName("192.168.1.1")};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        assertThrows(CheckedAddresses.Forbidden.class,
                () -> new CheckedAddresses(both, new PublicAddresses()).resolve("lists.example"));
    }

    @Test
    void aNameIsAskedForItsAddressesOnceSoThatItCannotChangeItsMind() throws Exception {
        int[] times = {0};
        DnsResolver rebinding = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                times[0]++;
                return InetAddress.getAllByName(times[0] == 1 ? "127.0.0.1" : "10.0.0.1");
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                throw new IllegalStateException("asked a second time");
            }
        };
        server.file("/a.csv", LIST);
        try (Download real = download(rebinding, address -> true)) {
            real.fetch(URI.create(url("lists.example", "/a.csv")), Set.of(new Host("lists.example", server.port())),
                    Optional.empty());
        }
        assertEquals(1, times[0]);
    }

    @Test
    void aNameWithoutAnAddressIsSaidToHaveNone() throws Exception {
        try (Download real = download(names(Map.of("lists.example", "no.such.name.invalid")), address -> true)) {
            NotFetched none = assertThrows(NotFetched.class, () -> real.fetch(
                    URI.create(url("lists.example", "/a.csv")), Set.of(new Host("lists.example", server.port())),
                    Optional.empty()));
            assertEquals(Outcome.FAILED, none.outcome());
            assertTrue(none.reason().en().endsWith("has no address."), none.reason().en());
        }
    }

    @Test
    void aCertificateForAnotherNameIsNotTaken() throws Exception {
        NotFetched none = assertThrows(NotFetched.class, () -> download.fetch(
                URI.create(url("unknown.example", "/a.csv")), Set.of(new Host("unknown.example", server.port())),
                Optional.empty()));
        assertTrue(none.reason().en().startsWith("No secure connection"), none.reason().en());
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTaken() throws Exception {
        try (Download real = new Download(PATIENT, names(Map.of()), address -> true,
                SSLContext.getDefault())) {
            NotFetched none = assertThrows(NotFetched.class, () -> real.fetch(
                    URI.create(url("lists.example", "/a.csv")), Set.of(new Host("lists.example", server.port())),
                    Optional.empty()));
            assertTrue(none.reason().en().startsWith("No secure connection"), none.reason().en());
        }
    }
}
