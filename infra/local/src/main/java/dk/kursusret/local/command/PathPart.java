package dk.kursusret.local.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text as one part of an address. */
final class PathPart {
    private PathPart() {}

    static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~");
    }
}
