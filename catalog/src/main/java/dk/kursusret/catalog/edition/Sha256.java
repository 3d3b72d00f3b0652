package dk.kursusret.catalog.edition;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of content: equal for equal bytes. */
public final class Sha256 {
    private Sha256() {}

    /** Lower-case hex. */
    public static String of(byte[] bytes) {
        return of(ByteBuffer.wrap(bytes));
    }

    private static String of(ByteBuffer bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of the text in UTF-8. */
    public static String of(CharSequence text) {
        return of(StandardCharsets.UTF_8.encode(CharBuffer.wrap(text)));
    }
}
