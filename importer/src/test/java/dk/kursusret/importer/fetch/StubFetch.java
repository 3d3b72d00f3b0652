package dk.kursusret.importer.fetch;

import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.importer.bucket.Bucket;
import dk.kursusret.importer.intake.ImportMode;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;

/** The fetch function with every name leading to this machine, whose address counts as public. */
public final class StubFetch {
    private static final Limits LIMITS = new Limits(100_000, Duration.ofSeconds(5), Duration.ofSeconds(10), 5);
    private static final DnsResolver HERE = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) {
            return new InetAddress[]{InetAddress.getLoopbackAddress()};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    };

    private StubFetch() {}

    /** @param trust the trust store for the stub servers */
    public static FetchHandler handler(EditionStore store, Bucket bucket, String sourcesKey, ImportMode publishing,
            SSLContext trust, Clock clock) {
        return new FetchHandler(store, bucket, sourcesKey, publishing,
                () -> new Download(LIMITS, HERE, address -> true, trust), clock);
    }
}
