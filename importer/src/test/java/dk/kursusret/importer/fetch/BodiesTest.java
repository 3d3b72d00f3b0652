package dk.kursusret.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The length, encoding and end of a body. */
class BodiesTest extends Downloading {
    BodiesTest() {
        super(PATIENT);
    }

    @Test
    void aFileAsLargeAsIsAllowedIsTakenAndOneByteMoreIsNot() throws NotFetched {
        server.file("/most", new byte[10_000]);
        server.file("/more", new byte[10_001]);

        assertEquals(10_000, file("/most").bytes().length);
        assertTrue(refused("/more").reason().en().contains("larger than 9 kB"));
    }

    @Test
    void aBodyWithoutEndIsGivenUpWhateverLengthItPromises() {
        server.at("/chunks", out -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            flood(out, "400\r\n", 1024, "\r\n");
        });
        server.at("/long", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            flood(out, "", 1024, "");
        });

        assertTrue(refused("/chunks").reason().en().contains("larger"));
        assertTrue(refused("/long").reason().en().contains("larger"));
    }

    private static void flood(OutputStream out, String before, int length, String after) throws IOException {
        for (int i = 0; i < 1_000_000; i++) {
            out.write(before.getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[length]);
            out.write(after.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aBodyThatEndsBeforeItsAnnouncedLengthIsNotFetched() {
        server.at("/short", "HTTP/1.1 200 OK\nContent-Length: 500", LIST);
        server.at("/chunk", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", "1f4\r\nkode".getBytes());
        server.at("/last", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", "4\r\nkode\r\n".getBytes());

        failed("/short");
        failed("/chunk");
        failed("/last");
    }

    @Test
    void aBodyThatIsLongerThanPromisedEndsWhereItWasPromisedTo() throws NotFetched {
        server.at("/lie", "HTTP/1.1 200 OK\nContent-Length: 4", LIST);
        assertArrayEquals("kode".getBytes(), file("/lie").bytes());
    }

    @Test
    void aBodyWithoutAStatedEndIsRefused() {
        server.at("/open", "HTTP/1.1 200 OK\nConnection: close", LIST);
        assertTrue(refused("/open").reason().en().contains("how long"));
    }

    @Test
    void chunksArePutTogether() throws NotFetched {
        server.at("/chunked", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked",
                "3\r\nkod\r\n1\r\ne\r\n0\r\n\r\n".getBytes());
        assertArrayEquals("kode".getBytes(), file("/chunked").bytes());
    }

    @Test
    void aCompressedBodyIsInflatedAndABombIsNot() throws NotFetched, IOException {
        server.file("/packed", packed(LIST), "Content-Encoding: gzip");
        byte[] bomb = packed(new byte[5_000_000]);
        assertTrue(bomb.length < PATIENT.bytes());
        server.file("/bomb", bomb, "Content-Encoding: GZIP");

        assertArrayEquals(LIST, file("/packed").bytes());
        assertTrue(refused("/bomb").reason().en().contains("larger"));
    }

    @Test
    void aCompressedBodyThatBreaksOffOrIsInvalidIsNotFetched() throws IOException {
        byte[] packed = packed(LIST);
        server.file("/half", Arrays.copyOf(packed, packed.length / 2), "Content-Encoding: gzip");
        server.file("/plain", LIST, "Content-Encoding: gzip");

        failed("/half");
        failed("/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip"})
    void otherEncodingsAreRefused(String encoding) {
        server.file("/p", LIST, "Content-Encoding: " + encoding);
        assertTrue(refused("/p").reason().en().contains("compressed"));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
