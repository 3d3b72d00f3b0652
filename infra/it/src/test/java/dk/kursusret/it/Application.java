package dk.kursusret.it;

import dk.kursusret.it.cloud.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The packaged application, started as the README says: by its launcher, from some other folder. */
public final class Application {
    private static final Path LAUNCHER = Path.of("..", "..", "kursusret").toAbsolutePath().normalize();
    private static final Duration START_TIMEOUT = Duration.ofMinutes(2);
    private final Path workingFolder;
    private final Path launcher;

    private Application(Path workingFolder, Path launcher) {
        this.workingFolder = workingFolder;
        this.launcher = launcher;
    }

    public Application(Path workingFolder) {
        this(workingFolder, LAUNCHER);
    }

    /** The application started through a symbolic link to the launcher. */
    static Application throughLink(Path workingFolder) throws IOException {
        return new Application(workingFolder,
                Files.createSymbolicLink(workingFolder.resolve("linked"), LAUNCHER));
    }

    /** Runs a command and waits for it to exit. */
    Command run(String... arguments) throws IOException, InterruptedException {
        return Command.run(process(arguments));
    }

    /** Starts a server on a free port and waits until it says that it is ready. */
    public RunningServer serve(Path data) throws IOException, InterruptedException {
        return RunningServer.started(
                process("serve", "--port", "0", "--data", data.toString()), workingFolder, START_TIMEOUT);
    }

    private ProcessBuilder process(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList())
                .directory(workingFolder.toFile());
        // The tests run on a recent enough JDK, so the launcher need not look for one.
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }
}
