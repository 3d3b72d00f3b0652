package dk.kursusret.importer.file;

/** What came of reading bytes as text. */
sealed interface Decoded {

    /** Read without replacing anything; no byte order mark. */
    record Characters(String text, Encoding encoding) implements Decoded {}

    /** Binary: no text in any encoding. */
    record NotText() implements Decoded {}

    /** Text, but in an encoding that is not read. */
    record UnknownEncoding() implements Decoded {}

    /** The last character is not whole. */
    record CutOff() implements Decoded {}
}
