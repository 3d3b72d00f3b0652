package dk.kursusret.functions.pages.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stylesheets and icons, each under a name that holds its hash, so that browsers may keep it for good. */
public final class Assets {
    private static final List<String> ICONS = List.of("icon.svg", "check-white.svg", "chevron-down-gray-200.svg",
            "chevron-down.svg", "chevron-up.svg", "minus-white.svg");
    private static final List<String> STYLESHEETS = List.of("dkfds.css", "fonts.css", "own.css");
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> contents = new LinkedHashMap<>();

    /** @throws IllegalStateException where one is not there */
    public Assets() {
        ICONS.forEach(icon -> add(icon, read(icon)));
        STYLESHEETS.forEach(sheet -> add(sheet, withHashedIcons(read(sheet))));
    }

    /** From the name in the sources to the one in addresses: {@code assets/own.1f2e3d4c5b6a.css}. */
    public String address(String name) {
        return "assets/" + Optional.ofNullable(names.get(name)).orElseThrow();
    }

    /** By the name in addresses, without the folder. */
    public Optional<String> content(String hashedName) {
        return Optional.ofNullable(contents.get(hashedName));
    }

    public static String type(String name) {
        return name.endsWith(".css") ? "text/css; charset=utf-8" : "image/svg+xml";
    }

    private void add(String name, String content) {
        int dot = name.lastIndexOf('.');
        String hashed = name.substring(0, dot) + "." + hash(content) + name.substring(dot);
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
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String hash(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8))).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
