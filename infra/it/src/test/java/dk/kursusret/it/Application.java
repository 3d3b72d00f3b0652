package dk.kursusret.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application, started as the README says: by its launcher, from a folder that is not its own. */
public final class Application {
    private static final Path LAUNCHER = Path.of("..", "..", "kursusret").toAbsolutePath().normalize();
    private static final Duration AT_MOST = Duration.ofMinutes(2);
    private final Path workingFolder;
    private final Path launcher;

    private Application(Path workingFolder, Path launcher) {
        this.workingFolder = workingFolder;
        this.launcher = launcher;
    }

    public Application(Path workingFolder) {
        this(workingFolder, LAUNCHER);
    }

    /** The same, by a symbolic link to the launcher. */
    static Application throughLink(Path workingFolder) throws IOException {
        return new Application(workingFolder,
                Files.createSymbolicLink(workingFolder.resolve("linked"), LAUNCHER));
    }

    /** What a command left behind. */
    record Outcome(int exit, String out, String err) {}

    /** Runs a command to its end. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(workingFolder, "out", ".txt");
        Path err = Files.createTempFile(workingFolder, "err", ".txt");
        Process process = process(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(AT_MOST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(List.of(arguments) + " did not end: " + Files.readString(err));
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Starts a server on a free port and waits until it says that it is ready. */
    public RunningServer serve(Path data) throws IOException, InterruptedException {
        return RunningServer.started(
                process("serve", "--port", "0", "--data", data.toString()), workingFolder, AT_MOST);
    }

    private ProcessBuilder process(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList())
                .directory(workingFolder.toFile());
        // The tests run on a JDK that is new enough; the launcher need not look for one.
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }
}
