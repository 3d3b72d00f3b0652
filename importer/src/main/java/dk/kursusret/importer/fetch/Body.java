package dk.kursusret.importer.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.HttpEntity;

/** Reads the body of a response to its end, within a limit. */
final class Body {
    private final HttpEntity entity;
    private final int max;

    private Body(HttpEntity entity, int max) {
        this.entity = entity;
        this.max = max;
    }

    /**
     * @param entity null for a response without a body
     * @param max the maximum number of bytes, both as received and as inflated
     * @throws NotFetched where the body is larger, has an unsupported encoding, or does not state where it ends
     * @throws IOException where the body breaks off
     */
    static byte[] read(HttpEntity entity, int max) throws NotFetched, IOException {
        // Without a length, a broken connection looks like the end of the body, and half a list like a whole one.
        if (entity == null || entity.getContentLength() < 0 && !entity.isChunked()) {
            throw NotFetched.refused("Serveren siger ikke, hvor lang filen er, så en halv fil kan ikke kendes.",
                    "The server does not say how long the file is, so half a file could not be recognised as such.");
        }
        return new Body(entity, max).read();
    }

    private byte[] read() throws NotFetched, IOException {
        try (InputStream raw = new Limited(entity.getContent(), max); InputStream plain = decompressed(raw)) {
            byte[] bytes = plain.readNBytes(max + 1);
            if (bytes.length > max) {
                throw new TooLarge();
            }
            raw.transferTo(OutputStream.nullOutputStream());
            return bytes;
        } catch (TooLarge e) {
            throw NotFetched.refused("Filen er større end " + max / 1024 + " kB.",
                    "The file is larger than " + max / 1024 + " kB.");
        }
    }

    private InputStream decompressed(InputStream raw) throws NotFetched, IOException {
        String encoding = Optional.ofNullable(entity.getContentEncoding()).orElse("identity").toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "" -> raw;
            case "gzip", "x-gzip" -> new GZIPInputStream(raw);
            default -> throw NotFetched.refused("Serveren har pakket filen på en måde, vi ikke læser.",
                    "The server has compressed the file in a way that we do not support.");
        };
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Fails after a number of bytes, whatever length the server announced. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, int max) {
            super(in);
            this.left = max;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) throws TooLarge {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
