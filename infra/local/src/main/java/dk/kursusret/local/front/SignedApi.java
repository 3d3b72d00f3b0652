package dk.kursusret.local.front;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;

/**
 * Passes requests on to the API in the cloud. Those to the operators' routes are signed as whoever started the command,
 * which a browser cannot do by itself. Therefore no request is passed on that a foreign page may have made the browser
 * send.
 */
public final class SignedApi implements HttpAnswers {
    private static final Pattern OPERATORS = Pattern.compile("/(v1/)?admin(/.*)?");
    private static final Set<String> PASSED_ON = Set.of("accept", "content-type");
    /** Headers that belong to the connection, and are set anew for the browser's. */
    private static final Set<String> NOT_PASSED_BACK = Set.of(":status", "connection", "content-length",
            "transfer-encoding", "strict-transport-security");
    /** Headers that the HTTP client sets itself. */
    private static final Set<String> OWN_HEADERS = Set.of("host", "content-length");
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(40);
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final URI api;
    private final String region;
    private final AwsCredentialsProvider credentials;

    /** @param api the address including the stage, without a trailing slash */
    public SignedApi(URI api, String region, AwsCredentialsProvider credentials) {
        this.api = api;
        this.region = region;
        this.credentials = credentials;
    }

    @Override
    public Reply answer(Incoming request) {
        if (ForeignPage.betrayedBy(request).isPresent()) {
            return plainText(403, "Another site's page sent this request; it was not passed on.");
        }
        try {
            return reply(client.send(passedOn(request), BodyHandlers.ofByteArray()));
        } catch (IOException noAnswer) {
            return plainText(502, "There is no answer from " + api.getHost() + ".");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return plainText(502, "Stopped.");
        }
    }

    private HttpRequest passedOn(Incoming request) {
        SdkHttpRequest.Builder builder = SdkHttpRequest.builder().method(SdkHttpMethod.fromValue(request.method()))
                .uri(URI.create(api + request.path() + (request.query().isEmpty() ? "" : "?" + request.query())));
        PASSED_ON.forEach(name -> request.header(name).ifPresent(value -> builder.putHeader(name, value)));
        SdkHttpRequest plain = builder.build();
        SdkHttpRequest sent = OPERATORS.matcher(request.path()).matches() ? signed(plain, request.body()) : plain;
        HttpRequest.Builder forwarded = HttpRequest.newBuilder(sent.getUri()).timeout(ANSWER_TIMEOUT).method(
                request.method(),
                request.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body()));
        sent.forEachHeader((name, values) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> forwarded.header(name, value));
            }
        });
        return forwarded.build();
    }

    private SdkHttpRequest signed(SdkHttpRequest request, byte[] body) {
        return signer.sign(sign -> sign.identity(credentials.resolveCredentials()).request(request)
                .payload(ContentStreamProvider.fromByteArray(body))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "execute-api")
                .putProperty(AwsV4HttpSigner.REGION_NAME, region)).request();
    }

    private static Reply reply(HttpResponse<byte[]> answer) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_PASSED_BACK.contains(name)) {
                headers.put(name, values);
            }
        });
        return new Reply(answer.statusCode(), headers, answer.body());
    }

    @Override
    public Reply tooLarge() {
        return plainText(413, "The file is larger than 4.5 MB.");
    }

    @Override
    public Reply malformed() {
        return plainText(400, "This is not a valid request.");
    }

    private static Reply plainText(int status, String text) {
        return new Reply(status, Map.of("Content-Type", List.of("text/plain; charset=utf-8")),
                text.getBytes(StandardCharsets.UTF_8));
    }
}
