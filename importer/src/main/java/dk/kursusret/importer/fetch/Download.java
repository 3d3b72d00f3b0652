package dk.kursusret.importer.fetch;

import dk.kursusret.importer.finding.Messages;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches one file at a time, by https, and only from listed hosts with public addresses. Uses no proxy, and keeps no
 * cookie, password or connection from one request to the next. Nothing that the server says about a file's length or
 * type is trusted.
 */
final class Download implements Closeable {
    /** Limits on the header of a response. */
    static final Http1Config HEAD = Http1Config.custom().setMaxLineLength(8 * 1024).setMaxHeaderCount(100).build();
    private final CloseableHttpClient client;
    private final Limits limits;

    Download(Limits limits) {
        this(limits, SystemDefaultDnsResolver.INSTANCE, new PublicAddresses(), SSLContexts.createSystemDefault());
    }

    Download(Limits limits, DnsResolver names, AddressRule rule, SSLContext trust) {
        this.limits = limits;
        this.client = HttpClients.custom()
                .setConnectionManager(connections(limits, new CheckedAddresses(names, rule), trust))
                .setConnectionReuseStrategy((request, answer, context) -> false)
                // This planner knows no proxy, which would resolve the name again.
                .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                .setUserAgent("Kursusret")
                .disableRedirectHandling().disableAutomaticRetries().disableContentCompression()
                .disableCookieManagement().disableAuthCaching().build();
    }

    private static HttpClientConnectionManager connections(Limits limits, DnsResolver names, SSLContext trust) {
        Timeout timeout = Timeout.of(limits.toConnect());
        return PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(names)
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
                .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(timeout).build())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(timeout).setSocketTimeout(timeout).build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(HEAD).build())
                .build();
    }

    /**
     * @param hosts the only hosts to which requests may go
     * @param known the validators of the version fetched before; the server is asked for a newer one
     * @return the file, or the answer that there is no newer one
     */
    ServerReply fetch(URI start, Set<Host> hosts, Optional<Validators> known) throws NotFetched {
        try (Deadline deadline = new Deadline(limits.whole())) {
            URI address = start;
            for (int hop = 0; hop <= limits.redirects(); hop++) {
                ServerReply answer = ask(address, host(address, hosts), known, deadline);
                if (!(answer instanceof ServerReply.Moved moved)) {
                    return answer;
                }
                address = moved.to();
            }
            throw NotFetched.refused("Serveren viser videre mere end " + limits.redirects() + " gange.",
                    "The server redirects more than " + limits.redirects() + " times.");
        }
    }

    /**
     * The host that the address names.
     *
     * @throws NotFetched where the address must not be fetched
     */
    static Host host(URI address, Set<Host> hosts) throws NotFetched {
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw NotFetched.refused("Adressen er ikke en https-adresse.", "The address is not an https address.");
        }
        if (address.getRawUserInfo() != null) {
            throw NotFetched.refused("Adressen har et brugernavn i sig.", "The address contains a user name.");
        }
        Host host = Host.of(address).orElseThrow(() -> NotFetched.refused(
                "Adressen nævner ikke en server ved navn.", "The address names no server."));
        if (!hosts.contains(host)) {
            String shown = Messages.shown(host.toString());
            throw NotFetched.refused("Der må ikke hentes fra " + shown + ": den står ikke i kildens »hosts«.",
                    "Nothing may be fetched from " + shown + ": it is not among the source's `hosts`.");
        }
        return host;
    }

    private ServerReply ask(URI address, Host host, Optional<Validators> known, Deadline deadline) throws NotFetched {
        Optional<Validators> asked = known.filter(before -> before.address().equals(address));
        HttpGet request = request(address, asked);
        deadline.cancelWhenOver(request);
        try {
            ClassicHttpResponse answer = client.executeOpen(new HttpHost("https", host.name(), host.port()), request,
                    null);
            try {
                return read(answer, address, host, asked);
            } finally {
                // Cancelled first, because closing alone would read the rest of an unwanted body.
                request.cancel();
                Closer.closeQuietly(answer);
            }
        } catch (CheckedAddresses.Forbidden e) {
            throw NotFetched.refused(host + " fører til en adresse, som ikke er offentlig.",
                    host + " leads to an address that is not public.");
        } catch (IOException | IllegalArgumentException e) {
            // The client throws IllegalArgumentException for a status of 0.
            throw deadline.isOver() ? late() : failed(host, e);
        }
    }

    private static HttpGet request(URI address, Optional<Validators> known) {
        HttpGet request = new HttpGet(address);
        request.setHeader(HttpHeaders.ACCEPT, "*/*");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        known.flatMap(Validators::etag).ifPresent(tag -> request.setHeader(HttpHeaders.IF_NONE_MATCH, tag));
        known.flatMap(Validators::lastModified)
                .ifPresent(time -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, time));
        return request;
    }

    /**
     * Interprets a response.
     *
     * @throws NotFetched where it has no usable file, or exceeds the limits
     */
    ServerReply read(ClassicHttpResponse answer, URI address, Host host, Optional<Validators> asked)
            throws NotFetched, IOException {
        return switch (answer.getCode()) {
            case 200 -> new ServerReply.File(Body.read(answer.getEntity(), limits.bytes()),
                    new Validators(address, header(answer, HttpHeaders.ETAG),
                            header(answer, HttpHeaders.LAST_MODIFIED)));
            case 304 -> unchanged(asked, host);
            case 301, 302, 303, 307, 308 -> moved(answer, address);
            case 408, 425, 429 -> throw busy(host, answer.getCode());
            default -> throw answer.getCode() >= 500 ? busy(host, answer.getCode())
                    : NotFetched.refused(
                            host + " svarer " + answer.getCode() + " og giver ingen fil.",
                            host + " answers " + answer.getCode() + " and sends no file.");
        };
    }

    private static ServerReply unchanged(Optional<Validators> asked, Host host) throws NotFetched {
        if (asked.isEmpty()) {
            throw NotFetched.refused(host + " siger »uændret« om en fil, vi ikke har.",
                    host + " says `not modified` about a file that we do not have.");
        }
        return new ServerReply.Unchanged();
    }

    private static ServerReply moved(ClassicHttpResponse answer, URI address) throws NotFetched {
        try {
            return new ServerReply.Moved(
                    address.resolve(URI.create(header(answer, HttpHeaders.LOCATION).orElseThrow())));
        } catch (RuntimeException notAnAddress) {
            throw NotFetched.refused("Serveren viser videre, men ikke til en adresse.",
                    "The server redirects, but not to an address.");
        }
    }

    private static Optional<String> header(ClassicHttpResponse answer, String name) {
        return Optional.ofNullable(answer.getFirstHeader(name)).map(Header::getValue);
    }

    private NotFetched late() {
        return NotFetched.failed("Det tog mere end " + limits.whole().toSeconds() + " sekunder.",
                "It took more than " + limits.whole().toSeconds() + " seconds.");
    }

    private static NotFetched busy(Host host, int status) {
        return NotFetched.failed(host + " svarer " + status + ".", host + " answers " + status + ".");
    }

    private static NotFetched failed(Host host, Exception e) {
        return switch (e) {
            case UnknownHostException unknown -> NotFetched.failed(host + " har ingen adresse.",
                    host + " has no address.");
            case SSLException unsafe -> NotFetched.failed("Der kan ikke laves en sikker forbindelse til " + host + ".",
                    "No secure connection to " + host + " can be made.");
            default -> NotFetched.failed("Forbindelsen til " + host + " kunne ikke laves eller brød af.",
                    "The connection to " + host + " could not be made, or broke off.");
        };
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
