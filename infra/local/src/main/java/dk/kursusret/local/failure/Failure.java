package dk.kursusret.local.failure;

import dk.kursusret.rules.texts.Text;

/** A failure that the person at the command line can understand and put right. */
public final class Failure extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Text text;

    public Failure(String da, String en) {
        super(en);
        this.text = new Text(da, en);
    }

    public Text text() {
        return text;
    }
}
