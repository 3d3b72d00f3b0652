package dk.kursusret.importer.file;

import java.util.Optional;

/**
 * What a file was taken for.
 *
 * @param encoding empty where the file is no text
 * @param delimiter empty where the file is no text
 * @param profile the id of the profile its headings were read by; empty where the file could not be read
 */
public record Recognised(FileType type, Optional<Encoding> encoding, Optional<Character> delimiter,
        Optional<String> profile) {

    public static Recognised as(FileType type) {
        return new Recognised(type, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
