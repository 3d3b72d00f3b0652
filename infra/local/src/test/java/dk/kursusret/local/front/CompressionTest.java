package dk.kursusret.local.front;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {
    private static final byte[] LONG = "længe ".repeat(300).getBytes(StandardCharsets.UTF_8);
    private static final Compression FROM_1024 = new Compression(OptionalInt.of(1024));

    private static Incoming accepting(String encodings) {
        return new Incoming("GET", "/", "", Map.of("accept-encoding", List.of(encodings)), new byte[0]);
    }

    private static Reply reply(byte[] body) {
        return new Reply(200, Map.of("Content-Type", List.of("text/html")), body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8", "GZIP", "*", "deflate , gzip ; q=0.01"})
    void aLongAnswerIsCompressedForClientsThatAcceptGzip(String encodings) throws IOException {
        Reply packed = FROM_1024.of(accepting(encodings), reply(LONG));

        assertEquals(List.of("gzip"), packed.headers().get("Content-Encoding"));
        assertEquals(List.of("text/html"), packed.headers().get("Content-Type"));
        assertTrue(packed.body().length < LONG.length / 5);
        assertArrayEquals(LONG, new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "identity", "gzip;q=0", "gzip;q=0.0", "", "xgzip"})
    void othersGetItAsItIs(String encodings) {
        Reply reply = reply(LONG);

        assertSame(reply, FROM_1024.of(accepting(encodings), reply));
    }

    @Test
    void aShortAnswerAndACompressedOneStayAsTheyAre() {
        Reply shortOne = reply(new byte[1023]);
        Reply packed = new Reply(200, Map.of("content-encoding", List.of("br")), LONG);

        assertSame(shortOne, FROM_1024.of(accepting("gzip"), shortOne));
        assertSame(packed, FROM_1024.of(accepting("gzip"), packed));
    }

    @Test
    void ifTheTemplateSaysNothingNothingIsCompressed() {
        Reply reply = reply(LONG);

        assertSame(reply, new Compression(OptionalInt.empty()).of(accepting("gzip"), reply));
        Reply empty = reply(new byte[0]);
        assertSame(empty, new Compression(OptionalInt.of(0)).of(accepting("gzip"), empty));
    }
}
