package dk.kursusret.local.front;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a body that may be of any size, and holds no more of it than the gateway would pass on. */
final class RequestBody {
    /** API Gateway takes no more. What a function is handed is limited further. */
    static final int LIMIT = 10 * 1024 * 1024;
    /** A client that is still sending when the connection closes sees a broken pipe instead of the answer. */
    private static final long PATIENCE = 512L * 1024 * 1024;

    private RequestBody() {}

    /** Empty where the body is larger than the limit; the rest of it has then been read and thrown away. */
    static Optional<byte[]> read(InputStream stream) throws IOException {
        byte[] body = stream.readNBytes(LIMIT + 1);
        if (body.length <= LIMIT) {
            return Optional.of(body);
        }
        discard(stream);
        return Optional.empty();
    }

    private static void discard(InputStream stream) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long discarded = 0;
        int read = stream.read(buffer);
        while (read >= 0 && discarded < PATIENCE) {
            discarded += read;
            read = stream.read(buffer);
        }
    }
}
