package dk.kursusret.it.patterns;

/** A text that counts how often a character of it is looked at, and is looked at no more than so often. */
final class CountedText implements CharSequence {
    private final String text;
    private final long most;
    private long looks;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    /** Somebody looked too often. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("looked too often", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks > most) {
            throw new Exceeded();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
