package dk.kursusret.functions.answers;

/** Which build of the rules answers. It changes whenever the same request could be answered otherwise. */
public final class Engine {
    public static final String VERSION = "1.0.0";

    private Engine() {}
}
