package dk.kursusret.it.patterns;

/** A text that counts how often its characters are read, and allows only so many reads. */
final class CountedText implements CharSequence {
    private final String text;
    private final long max;
    private long reads;

    CountedText(String text, long max) {
        this.text = text;
        this.max = max;
    }

    /** The text was read too often. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("read too often", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (++reads > max) {
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
