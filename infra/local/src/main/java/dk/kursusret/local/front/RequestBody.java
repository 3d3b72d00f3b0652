package dk.kursusret.local.front;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a body of any size, without keeping more of it in memory than the gateway would pass on. */
final class RequestBody {
    /** API Gateway's limit. The event that a function gets is limited further. */
    static final int LIMIT = 10 * 1024 * 1024;
    /**
     * How much of a larger body is still read: a client that is sending when the connection closes gets a broken pipe
     * instead of the answer.
     */
    private static final long PATIENCE = 512L * 1024 * 1024;

    private RequestBody() {}

    /** Empty if the body is larger than the limit; the rest of it has then been read and discarded. */
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
