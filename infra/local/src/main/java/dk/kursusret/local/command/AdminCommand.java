package dk.kursusret.local.command;

import dk.kursusret.local.failure.Failure;
import dk.kursusret.local.front.HttpFront;
import dk.kursusret.local.front.SignedApi;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Serves the operators' pages of a deployment on this machine until it is stopped. */
@Command(name = "admin",
        description = "Åbn siderne til godkendelse af lister i skyen. / Open a deployment's operator pages.",
        footer = "Signs requests with the credentials that the AWS CLI would use. Prints `ready URL`. Ctrl-C stops it.")
final class AdminCommand implements Callable<Integer> {
    private static final Pattern API = Pattern.compile("https://[^/]+(/[^/]+)?");
    private static final Pattern REGION = Pattern.compile("https://[^./]+\\.execute-api\\.([a-z0-9-]+)\\..*");
    private final Terminal terminal;
    @Parameters(paramLabel = "URL", description = "The API's address, including the stage: the stack's output ApiUrl.")
    private String url = "";
    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8081",
            description = "Port on this machine; 0 picks a free one (default: ${DEFAULT-VALUE}).")
    private int port;
    @Option(names = "--region", paramLabel = "REGION", defaultValue = "${env:AWS_REGION}",
            description = "The region of an API with a domain name of its own (or AWS_REGION).")
    private String region = "";

    AdminCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Failure, InterruptedException {
        OwnPort.checked(port);
        String api = url.replaceFirst("(?<!/)/+$", "");
        if (!API.matcher(api).matches()) {
            throw new Failure("Skriv API'ets adresse, som begynder med https://, ikke " + url + ".",
                    "Give the address of the API, which begins with https://, not " + url + ".");
        }
        SignedApi signed = new SignedApi(URI.create(api), region(api), credentials());
        HttpFront front = HttpFront.on(port);
        front.answerBy(signed);
        return OwnPort.answer(front.address().resolve("/admin"), front::close, terminal);
    }

    private String region(String api) throws Failure {
        Matcher address = REGION.matcher(api);
        return address.matches() ? address.group(1)
                : Optional.ofNullable(region).filter(stated -> !stated.isEmpty())
                        .orElseThrow(
                                () -> new Failure("Skriv regionen med --region.", "Give the region with --region."));
    }

    private static AwsCredentialsProvider credentials() throws Failure {
        AwsCredentialsProvider provider = DefaultCredentialsProvider.builder().build();
        try {
            provider.resolveCredentials();
            return provider;
        } catch (SdkClientException none) {
            throw new Failure("Her er ingen adgang til AWS. Log ind, og sæt AWS_ACCESS_KEY_ID og de andre i miljøet.",
                    "There are no AWS credentials here. Sign in, and set AWS_ACCESS_KEY_ID and the other variables in the environment.");
        }
    }
}
