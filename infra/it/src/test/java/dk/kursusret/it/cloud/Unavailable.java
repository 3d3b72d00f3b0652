package dk.kursusret.it.cloud;

/** A backend that this machine cannot run, and why. */
final class Unavailable extends Exception {
    private static final long serialVersionUID = 1L;

    Unavailable(String reason) {
        super(reason);
    }
}
