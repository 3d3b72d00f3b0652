package dk.kursusret.gateway.http;

import dk.kursusret.rules.texts.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the body, or {@code /name} of a parameter; never contains the value
 * @param text what is wrong and how to correct it; never contains a value that could be personal data
 * @param didYouMean the nearest name or value that would have been accepted
 */
public record Fault(Kind kind, String pointer, Text text, Optional<String> didYouMean) {

    /** The kind of mistake. Clients rely on its code. */
    public enum Kind {
        UNKNOWN_FIELD, UNKNOWN_PARAMETER,
        /** A value of the wrong JSON type. */
        WRONG_TYPE,
        /** A number out of bounds, or with too many decimals. */
        OUT_OF_RANGE,
        /** A text or array that is too short or too long. */
        WRONG_LENGTH,
        /** Not an existing day in the form YYYY-MM-DD. */
        NOT_A_DAY,
        /** A value that is invalid for any other reason. */
        INVALID_VALUE,
        /** A value that is not among the known ones. */
        UNKNOWN_VALUE, MISSING,
        /** A name that appears twice, or one thing stated in two ways. */
        REPEATED,
        /** One of two facts that cannot both be true; the other gets this fault too. */
        CONTRADICTION,
        /** Something that could identify a person. */
        PERSONAL_DATA, NOT_JSON, NOT_UTF_8;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A fault of the kind {@link Kind#INVALID_VALUE}. */
    public static Fault of(String pointer, String da, String en) {
        return of(Kind.INVALID_VALUE, pointer, da, en);
    }

    public static Fault of(Kind kind, String pointer, String da, String en) {
        return new Fault(kind, pointer, new Text(da, en), Optional.empty());
    }

    /** The same fault with another pointer. */
    public Fault at(String other) {
        return new Fault(kind, other, text, didYouMean);
    }
}
