package dk.kursusret.local.command;

import dk.kursusret.rules.texts.Text;
import java.io.PrintStream;

/**
 * Where a command writes its output.
 *
 * @param out results, and nothing else
 * @param err progress and failures
 */
public record Terminal(PrintStream out, PrintStream err, Screen screen) {

    /** Whether a person is watching {@code err}. */
    public enum Screen {
        WATCHED, UNWATCHED
    }

    /** Prints the text in both languages. */
    void say(Text text) {
        err.println(text.da());
        err.println(text.en());
    }

    void fail(Text text) {
        err.println("Fejl: " + text.da());
        err.println("Error: " + text.en());
    }
}
