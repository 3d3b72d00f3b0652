package dk.kursusret.importer.file;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;

/** Text in an encoding that is known to be its own: the bytes stay as they came, and are decoded as often as need be. */
record EncodedText(byte[] bytes, int from, Encoding encoding) {

    /** Strict: nothing is ever replaced. */
    Reader open() {
        return new InputStreamReader(new ByteArrayInputStream(bytes, from, bytes.length - from),
                encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
