package dk.kursusret.importer.file;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;

/** Text in its known encoding. The bytes are kept as they are, and decoded anew for each pass. */
record EncodedText(byte[] bytes, int from, Encoding encoding) {

    /** Opens a reader that fails on malformed bytes instead of replacing them. */
    Reader open() {
        return new InputStreamReader(new ByteArrayInputStream(bytes, from, bytes.length - from),
                encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The old end-of-file mark ends it too. */
    LastLine lastLine() {
        int width = encoding == Encoding.UTF_16LE ? 2 : 1;
        int last = bytes.length - width;
        boolean ends = last >= from && (bytes[last] == '\n' || bytes[last] == '\r' || bytes[last] == 0x1A);
        return ends ? LastLine.ENDED : LastLine.OPEN;
    }
}
