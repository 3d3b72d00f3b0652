package dk.kursusret.local;

import dk.kursusret.local.command.Commands;
import dk.kursusret.local.command.Terminal;
import dk.kursusret.local.server.Installation;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The command line of the product. */
public final class Kursusret {
    private Kursusret() {}

    /**
     * The launcher says in {@code kursusret.home} where the product's files are, else the working folder has them; and in
     * {@code kursusret.watched} whether the error output is a terminal, which Java cannot tell.
     */
    public static void main(String[] arguments) {
        Terminal terminal = new Terminal(new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("kursusret.watched") ? Terminal.Screen.WATCHED : Terminal.Screen.UNWATCHED);
        Installation installation = new Installation(Path.of(System.getProperty("kursusret.home", ".")));
        System.exit(new Commands(installation, terminal).run(arguments));
    }
}
