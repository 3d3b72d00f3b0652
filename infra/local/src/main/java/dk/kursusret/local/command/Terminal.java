package dk.kursusret.local.command;

import dk.kursusret.rules.text.Text;
import java.io.PrintStream;

/**
 * Where a command speaks.
 *
 * @param out results, and nothing else
 * @param err progress and failures
 */
public record Terminal(PrintStream out, PrintStream err) {

    void fail(Text text) {
        err.println("Fejl: " + text.da());
        err.println("Error: " + text.en());
    }
}
