package dk.kursusret.catalog.edition;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 hashes, by which content is identified. Texts are hashed as UTF-8. */
public final class Sha256 {
    private Sha256() {}

    /** Lower-case hex. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest(ByteBuffer.wrap(bytes)));
    }

    /** Lower-case hex. */
    public static String of(CharSequence text) {
        return HexFormat.of().formatHex(digest(StandardCharsets.UTF_8.encode(CharBuffer.wrap(text))));
    }

    /** In Base64, as a Content-Security-Policy names a script or style. */
    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(digest(StandardCharsets.UTF_8.encode(text)));
    }

    private static byte[] digest(ByteBuffer bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
