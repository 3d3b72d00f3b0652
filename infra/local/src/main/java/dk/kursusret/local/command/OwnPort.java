package dk.kursusret.local.command;

import dk.kursusret.local.failure.Failure;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/** A port of this machine on which a command answers until it is stopped. */
final class OwnPort {
    private static final int LAST = 65_535;

    private OwnPort() {}

    /** @throws Failure where there is no such port */
    static int checked(int port) throws Failure {
        if (port < 0 || port > LAST) {
            throw new Failure("Porten skal være et tal fra 0 til 65535.",
                    "The port must be a number from 0 to 65535.");
        }
        return port;
    }

    /** Tells that it is ready, and never returns. @param close runs when the process is stopped */
    static int answer(URI address, Runnable close, Terminal terminal) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(close));
        terminal.out().println("ready " + address);
        terminal.out().flush();
        new CountDownLatch(1).await();
        return 0;
    }
}
