package dk.kursusret.local;

import dk.kursusret.local.command.Commands;
import dk.kursusret.local.command.Terminal;
import dk.kursusret.local.server.Installation;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The entry point of the command line. */
public final class Kursusret {
    private Kursusret() {}

    /**
     * The launcher passes two system properties: {@code kursusret.home}, the folder with the product's files (by
     * default the working folder), and {@code kursusret.watched}, whether standard error is a terminal, which Java
     * cannot tell.
     */
    public static void main(String[] arguments) {
        Terminal terminal = new Terminal(new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("kursusret.watched") ? Terminal.Screen.WATCHED : Terminal.Screen.UNWATCHED);
        Installation installation = new Installation(Path.of(System.getProperty("kursusret.home", ".")));
        System.exit(new Commands(installation, terminal).run(arguments));
    }
}
