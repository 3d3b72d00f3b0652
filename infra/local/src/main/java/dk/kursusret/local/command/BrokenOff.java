package dk.kursusret.local.command;

import dk.kursusret.rules.texts.Text;
import java.util.function.Supplier;

/** Says what becomes of the work when a command is stopped with Ctrl-C while a server is doing it. The process then ends with 130. */
final class BrokenOff implements AutoCloseable {
    private final Thread hook;

    /** @param text asked for at the moment of breaking off */
    BrokenOff(Terminal terminal, Supplier<Text> text) {
        this.hook = Thread.ofPlatform().unstarted(() -> terminal.say(text.get()));
    }

    /** From now on until it is closed. */
    void begin() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Where something is published once its file is with the server. */
    static Text publishing(String list, String edition) {
        String rollback = "kursusret rollback --list " + list + " --edition " + edition;
        return new Text("Afbrudt. Serveren arbejder videre og offentliggør listen, hvis intet er galt. "
                + "Se det med »kursusret lists«, og fortryd med »" + rollback + "«.",
                "Interrupted. The server goes on and publishes the list if nothing is wrong. "
                        + "See it with `kursusret lists`, and undo it with `" + rollback + "`.");
    }

    /** Where something is stored, to be approved by someone. */
    static Text staging() {
        return new Text("Afbrudt. Serveren arbejder videre og lægger listen klar til godkendelse, hvis intet er galt. "
                + "Se det med »kursusret lists«.",
                "Interrupted. The server goes on and stores the list for approval if nothing is wrong. "
                        + "See it with `kursusret lists`.");
    }

    /** Where nothing is changed whatever the server does. */
    static Text nothing() {
        return new Text("Afbrudt. Intet er offentliggjort.", "Interrupted. Nothing was published.");
    }

    /** The work was finished before anybody stopped it. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException theProcessIsEnding) {
            // The hook is running, or has run.
        }
    }
}
