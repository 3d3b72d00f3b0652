package dk.kursusret.local.command;

import dk.kursusret.functions.eligibility.LawStandsUntil;
import dk.kursusret.functions.pages.site.Operator;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.local.server.Installation;
import dk.kursusret.local.server.LocalServer;
import dk.kursusret.rules.Decider;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a server until it is stopped. */
@Command(name = "serve",
        description = "Start API og lister på denne maskine. / Serve the API and lists on this machine.",
        footer = "Prints `ready URL` once it answers. Ctrl-C stops it; lists stay in the data folder.")
final class ServeCommand implements Callable<Integer> {
    private final Installation installation;
    private final Terminal terminal;
    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080",
            description = "Port; 0 picks a free one (default: ${DEFAULT-VALUE}).")
    private int port;
    @Option(names = "--data", paramLabel = "DIR", defaultValue = ".kursusret/data",
            description = "Where lists are kept (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("");
    @Option(names = "--law-stands-until", paramLabel = "DATE",
            description = "Last day before a new principal act, yyyy-MM-dd; rules without a last day of their own are not "
                    + "known after it (default: ${DEFAULT-VALUE}).")
    private String lawStandsUntil = Decider.LAW_STANDS_UNTIL.toString();

    @Option(names = "--operator", paramLabel = "NAME", defaultValue = "${env:OPERATOR_NAME}",
            description = "Who runs the pages, to be named on /was and /privatliv (or OPERATOR_NAME in the environment).")
    private String operator = "";
    @Option(names = "--operator-contact", paramLabel = "TEXT", defaultValue = "${env:OPERATOR_CONTACT}",
            description = "How to reach them (or OPERATOR_CONTACT).")
    private String contact = "";
    @Option(names = "--accessibility-statement", paramLabel = "URL", defaultValue = "${env:ACCESSIBILITY_STATEMENT}",
            description = "Where the official accessibility statement is published (or ACCESSIBILITY_STATEMENT).")
    private String statement = "";

    ServeCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Failure, InterruptedException {
        OwnPort.checked(port);
        System.setProperty(LawStandsUntil.NAME, day(lawStandsUntil).toString());
        Map.of(Operator.NAME, orEmpty(operator), Operator.CONTACT, orEmpty(contact), Operator.STATEMENT,
                address(statement))
                .forEach(System::setProperty);
        LocalServer server = LocalServer.start(installation, data.toAbsolutePath().normalize(), port, terminal.err());
        return OwnPort.answer(server.address(), server::close, terminal);
    }

    /** An option is null if neither the command line nor the environment sets it. */
    private static String orEmpty(String option) {
        return Optional.ofNullable(option).orElse("");
    }

    private static String address(String option) throws Failure {
        if (orEmpty(option).isEmpty() || Operator.isAddress(option)) {
            return orEmpty(option);
        }
        throw new Failure("Erklæringens adresse skal begynde med https://, ikke være " + option + ".",
                "The statement's address must begin with https://, but is " + option + ".");
    }

    private static LocalDate day(String option) throws Failure {
        try {
            return LocalDate.parse(option);
        } catch (DateTimeParseException e) {
            throw new Failure(
                    "Lovens sidste dag skal være en dato som " + Decider.LAW_STANDS_UNTIL + ", ikke " + option + ".",
                    "The law's last day must be a date such as " + Decider.LAW_STANDS_UNTIL + ", not " + option
                            + ".");
        }
    }
}
