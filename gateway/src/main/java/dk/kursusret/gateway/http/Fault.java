package dk.kursusret.gateway.http;

import dk.kursusret.rules.texts.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the body, or {@code /name} of a parameter; never holds the value
 * @param text what is wrong and what to do; never holds the value where that could be personal
 * @param didYouMean the nearest name or value that would have been understood
 */
public record Fault(Kind kind, String pointer, Text text, Optional<String> didYouMean) {

    /** What sort of mistake it is; clients keep its code. */
    public enum Kind {
        UNKNOWN_FIELD, UNKNOWN_PARAMETER,
        /** Another JSON type than is taken. */
        WRONG_TYPE,
        /** A number beyond its bounds, or with more decimals than it may have. */
        OUT_OF_RANGE,
        /** A text or an array that is too short or too long. */
        WRONG_LENGTH,
        /** No day that exists, written as days are. */
        NOT_A_DAY,
        /** A value that cannot be taken for another reason. */
        INVALID_VALUE,
        /** A value that is not one of those known. */
        UNKNOWN_VALUE, MISSING,
        /** A name that stands twice, or one thing stated in two ways. */
        REPEATED,
        /** Facts that cannot both be true; each of the two has the fault. */
        CONTRADICTION,
        /** Something that could identify a person. */
        PERSONAL_DATA, NOT_JSON, NOT_UTF_8;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A value that cannot be taken as it stands. */
    public static Fault of(String pointer, String da, String en) {
        return of(Kind.INVALID_VALUE, pointer, da, en);
    }

    public static Fault of(Kind kind, String pointer, String da, String en) {
        return new Fault(kind, pointer, new Text(da, en), Optional.empty());
    }

    /** The same mistake, seen from another place. */
    public Fault at(String other) {
        return new Fault(kind, other, text, didYouMean);
    }
}
