package dk.kursusret.functions.pages.site;

import dk.kursusret.rules.tables.ShippedFile;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Stylesheets and icons, each under a name that contains its checksum, so that browsers may cache it forever, and under its
 * own name for the operators' pages, which another function renders.
 */
public final class Assets {
    private static final List<String> ICONS = List.of("icon.svg", "check-white.svg", "chevron-down-gray-200.svg",
            "chevron-down.svg", "chevron-down-light.svg", "chevron-up.svg", "minus-white.svg");
    private static final List<String> STYLESHEETS = List.of("dkfds.css", "fonts.css", "own.css");
    private static final String URL = "url(";
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> contents = new LinkedHashMap<>();

    /** @throws IllegalStateException if one is missing */
    public Assets() {
        ICONS.forEach(icon -> add(icon, read(icon)));
        STYLESHEETS.forEach(sheet -> add(sheet, withIconsNamed(read(sheet))));
    }

    /** The address of the asset with this source name, such as {@code assets/own.1f2e3d4c.css}. */
    public String address(String name) {
        return "assets/" + Optional.ofNullable(names.get(name)).orElseThrow();
    }

    /** @param name the name in addresses, without the folder, or the source name */
    public Optional<String> content(String name) {
        return Optional.ofNullable(contents.get(names.getOrDefault(name, name)));
    }

    /** How long the asset may be cached: forever if the name contains its checksum. */
    public String cacheControl(String name) {
        return contents.containsKey(name) ? "public, max-age=31536000, immutable" : "public, max-age=300";
    }

    public static String type(String name) {
        return name.endsWith(".css") ? "text/css; charset=utf-8" : "image/svg+xml";
    }

    private void add(String name, String content) {
        int dot = name.lastIndexOf('.');
        String address = name.substring(0, dot) + "." + checksum(content) + name.substring(dot);
        names.put(name, address);
        contents.put(address, content);
    }

    /** Uses CRC-32, since SHA-256, not compiled yet, would take a tenth of the function's start. */
    private static String checksum(String content) {
        CRC32 checksum = new CRC32();
        checksum.update(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private String withIconsNamed(String sheet) {
        StringBuilder text = new StringBuilder(sheet.length() + sheet.length() / 8);
        int done = 0;
        for (int at = sheet.indexOf(URL); at >= 0; at = sheet.indexOf(URL, done)) {
            int end = sheet.indexOf(')', at);
            String name = sheet.substring(at + URL.length(), end);
            text.append(sheet, done, at).append(URL).append(names.getOrDefault(name, name));
            done = end;
        }
        return text.append(sheet, done, sheet.length()).toString();
    }

    private static String read(String name) {
        return ShippedFile.text("functions/pages/site", "assets/" + name);
    }
}
