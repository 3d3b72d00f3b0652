package dk.kursusret.local.command;

import dk.kursusret.rules.texts.Text;
import java.util.function.Supplier;

/**
 * If a command is stopped with Ctrl-C, says what happens to the work that the server is doing. The process exits with
 * 130.
 */
final class InterruptNotice implements AutoCloseable {
    private final Thread hook;

    /** @param text called at the moment of the interrupt */
    InterruptNotice(Terminal terminal, Supplier<Text> text) {
        this.hook = Thread.ofPlatform().unstarted(() -> terminal.say(text.get()));
    }

    /** Takes effect from now until this is closed. */
    void begin() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** For an import that publishes once the server has the file. */
    static Text publishing(String list, String edition) {
        String rollback = "kursusret rollback --list " + list + " --edition " + edition;
        return new Text("Afbrudt. Serveren arbejder videre og offentliggør listen, hvis intet er galt. "
                + "Se det med »kursusret lists«, og fortryd med »" + rollback + "«.",
                "Interrupted. The server carries on and publishes the list if nothing is wrong. "
                        + "Check with `kursusret lists`, and undo it with `" + rollback + "`.");
    }

    /** For an import that stores the list, to be approved later. */
    static Text staging() {
        return new Text("Afbrudt. Serveren arbejder videre og lægger listen klar til godkendelse, hvis intet er galt. "
                + "Se det med »kursusret lists«.",
                "Interrupted. The server carries on and stores the list for approval if nothing is wrong. "
                        + "Check with `kursusret lists`.");
    }

    /** For work that changes nothing. */
    static Text nothing() {
        return new Text("Afbrudt. Intet er offentliggjort.", "Interrupted. Nothing was published.");
    }

    /** To be called when the work has finished: removes the hook. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook is running or has run.
        }
    }
}
