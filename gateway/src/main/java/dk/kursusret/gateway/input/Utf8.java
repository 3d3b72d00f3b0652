package dk.kursusret.gateway.input;

import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Decodes UTF-8. Other encodings are refused, not guessed at. */
public final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What an earlier decoder writes in place of bytes that were not UTF-8, whose content is lost. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /**
     * Decodes the text, without its byte order mark.
     *
     * @throws Problem 400 if the bytes are not UTF-8, or an earlier decoder has replaced some that were not
     */
    public static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (!isWhole(text)) {
                throw refused();
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused();
        }
    }

    /** Whether no character was lost when the text was decoded. */
    public static boolean isWhole(String text) {
        return text.indexOf(REPLACEMENT) < 0;
    }

    private static Problem refused() {
        return Problem.badRequest(List.of(Fault.of(Kind.NOT_UTF_8, "",
                "Indholdet er ikke UTF-8. Gem det som UTF-8, og send det igen.",
                "The body is not UTF-8. Save it as UTF-8 and send it again.")));
    }
}
