package dk.kursusret.local.front;

/** An address whose percent-encoding does not decode to UTF-8 text. */
final class MalformedAddress extends Exception {
    private static final long serialVersionUID = 1L;
}
