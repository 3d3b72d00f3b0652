package dk.kursusret.importer.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.HttpEntity;

/** The body of an answer, read to its end and no further than is allowed. */
final class Body {
    private final HttpEntity entity;
    private final int most;

    private Body(HttpEntity entity, int most) {
        this.entity = entity;
        this.most = most;
    }

    /**
     * @param entity may be null: an answer without a body
     * @param most bytes, as they come and inflated
     * @throws NotFetched where it is larger, or packed in a way we do not read, or its end cannot be told
     * @throws IOException where it breaks off
     */
    static byte[] read(HttpEntity entity, int most) throws NotFetched, IOException {
        // Without a length a connection that breaks looks like an end, and half a list like a whole one.
        if (entity == null || entity.getContentLength() < 0 && !entity.isChunked()) {
            throw NotFetched.refused("Serveren siger ikke, hvor lang filen er, så en halv fil kan ikke kendes.",
                    "The server does not say how long the file is, so half a file could not be told.");
        }
        return new Body(entity, most).read();
    }

    private byte[] read() throws NotFetched, IOException {
        try (InputStream raw = new Limited(entity.getContent(), most); InputStream plain = unpacked(raw)) {
            byte[] bytes = plain.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new TooLarge();
            }
            raw.transferTo(OutputStream.nullOutputStream());
            return bytes;
        } catch (TooLarge e) {
            throw NotFetched.refused("Filen er større end " + most / 1024 + " kB.",
                    "The file is larger than " + most / 1024 + " kB.");
        }
    }

    private InputStream unpacked(InputStream raw) throws NotFetched, IOException {
        String packing = Optional.ofNullable(entity.getContentEncoding()).orElse("identity").toLowerCase(Locale.ROOT);
        return switch (packing) {
            case "identity", "" -> raw;
            case "gzip", "x-gzip" -> new GZIPInputStream(raw);
            default -> throw NotFetched.refused("Serveren har pakket filen på en måde, vi ikke læser.",
                    "The server has packed the file in a way that we do not read.");
        };
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Gives up after so many bytes, whatever length was promised. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, int most) {
            super(in);
            this.left = most;
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
