package dk.kursusret.functions.pages.site;

import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.rules.tables.ShippedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stylesheets and icons, each under a name that contains its hash, so that browsers may cache it forever, and under its
 * own name for the operators' pages, which another function renders.
 */
public final class Assets {
    private static final List<String> ICONS = List.of("icon.svg", "check-white.svg", "chevron-down-gray-200.svg",
            "chevron-down.svg", "chevron-down-light.svg", "chevron-up.svg", "minus-white.svg");
    private static final List<String> STYLESHEETS = List.of("dkfds.css", "fonts.css", "own.css");
    private static final int HASH_DIGITS = 12;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> contents = new LinkedHashMap<>();

    /** @throws IllegalStateException if one is missing */
    public Assets() {
        ICONS.forEach(icon -> add(icon, read(icon)));
        STYLESHEETS.forEach(sheet -> add(sheet, withHashedIcons(read(sheet))));
    }

    /** The address of the asset with this source name, such as {@code assets/own.1f2e3d4c5b6a.css}. */
    public String address(String name) {
        return "assets/" + Optional.ofNullable(names.get(name)).orElseThrow();
    }

    /** @param name the name in addresses, without the folder, or the source name */
    public Optional<String> content(String name) {
        return Optional.ofNullable(contents.get(names.getOrDefault(name, name)));
    }

    /** How long the asset may be cached: forever if the name contains its hash. */
    public String cacheControl(String name) {
        return contents.containsKey(name) ? "public, max-age=31536000, immutable" : "public, max-age=300";
    }

    public static String type(String name) {
        return name.endsWith(".css") ? "text/css; charset=utf-8" : "image/svg+xml";
    }

    private void add(String name, String content) {
        int dot = name.lastIndexOf('.');
        String hashed = name.substring(0, dot) + "." + Sha256.of(content).substring(0, HASH_DIGITS)
                + name.substring(dot);
        names.put(name, hashed);
        contents.put(hashed, content);
    }

    private String withHashedIcons(String sheet) {
        String text = sheet;
        for (String icon : ICONS) {
            text = text.replace("url(" + icon + ")", "url(" + names.get(icon) + ")");
        }
        return text;
    }

    private static String read(String name) {
        return ShippedFile.text("functions/pages/site", "assets/" + name);
    }
}
