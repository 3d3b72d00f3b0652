package dk.kursusret.functions.pages.facts;

import java.util.Locale;

/** The symbol of an outcome. Its shape can be told apart without colour, on paper and in high-contrast modes. */
public enum Sign {
    /** A solid disc with a tick. */
    YES("M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zM10.5 17.6 5.4 12.5l1.9-1.9 3.1 3.1 6.3-6.7 2 1.8z"),
    /** A ring with a tick: everything is met except what others have to confirm. */
    PERHAPS("M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm0 2.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z"
            + "M10.7 16.3 6.7 12.3l1.7-1.7 2.2 2.2 4.9-5.1 1.8 1.7z"),
    /** A diamond with a question mark. */
    OPEN("M12 .3 23.7 12 12 23.7 .3 12zM8.5 9.8h2a1.5 1.5 0 1 1 2.3 1.3c-1.2.8-1.8 1.6-1.8 3.1h2"
            + "c0-.7.3-1.1.9-1.5A3.5 3.5 0 1 0 8.5 9.8zM11 15.5h2v2.2h-2z"),
    /** An octagon with a cross. */
    NO("M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4zM8.5 7 7 8.5l3.5 3.5L7 15.5 8.5 17l3.5-3.5 3.5 3.5 1.5-1.5"
            + "-3.5-3.5L17 8.5 15.5 7 12 10.5z"),
    /** A line: there are no rules to apply. */
    NONE("M3 10h18v4H3z");

    private final String shape;

    Sign(String shape) {
        this.shape = shape;
    }

    static Sign of(Standing standing) {
        return switch (standing) {
            case ENTITLED -> YES;
            case MAY_BE_GRANTED, SAMPLE, LIST, ASK, ASSESS -> PERHAPS;
            case UNDETERMINED, NOT_ON_SAMPLE -> OPEN;
            case NOT_LISTED, NOT_YET, NOT_ENTITLED -> NO;
            case RULE_NOT_AVAILABLE, NOT_IN_FORCE -> NONE;
        };
    }

    /** The path data of an SVG of 24 by 24. */
    public String shape() {
        return shape;
    }

    /** The name used in the CSS classes. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
