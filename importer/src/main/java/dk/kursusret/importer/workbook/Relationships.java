package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The relationships of a part, or of the package itself, which name the parts that belong to it wherever they are. */
final class Relationships {
    private static final String OF_THE_PACKAGE = "_rels/.rels";
    private static final String USUAL_PLACE = "xl/workbook.xml";
    private static final int MAX = 10_000;
    private final Map<String, Related> byId = new LinkedHashMap<>();

    /** A related part and the kind of relationship. */
    record Related(String kind, String part) {}

    private Relationships() {}

    /** The name of the main part: the one that the package names, or else the usual place of a workbook. */
    static String mainPart(Parts parts) throws FileFault {
        if (parts.has(OF_THE_PACKAGE)) {
            Optional<String> main = read(parts, OF_THE_PACKAGE, "").first("officeDocument").filter(parts::has);
            if (main.isPresent()) {
                return main.get();
            }
        }
        return USUAL_PLACE;
    }

    /** The relationships of a part; none where the package states none. */
    static Relationships of(String part, Parts parts) throws FileFault {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        String place = folder + "_rels/" + part.substring(name) + ".rels";
        return parts.has(place) ? read(parts, place, folder) : new Relationships();
    }

    Optional<Related> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<String> first(String kind) {
        return byId.values().stream().filter(related -> related.kind().equals(kind)).map(Related::part).findFirst();
    }

    private static Relationships read(Parts parts, String place, String folder) throws FileFault {
        Relationships relationships = new Relationships();
        try (XmlPart part = new XmlPart(parts.open(place))) {
            while (part.nextStart("Relationship")) {
                if (relationships.byId.size() == MAX) {
                    throw Limits.inflated();
                }
                String kind = part.attribute("Type").orElse("");
                if (part.attribute("TargetMode").filter("External"::equals).isEmpty()) {
                    relationships.byId.put(part.attribute("Id").orElse(""),
                            new Related(kind.substring(kind.lastIndexOf('/') + 1),
                                    resolved(folder, part.attribute("Target").orElse(""), parts)));
                }
            }
        }
        return relationships;
    }

    /** Resolves a target to the name of a part. Names may be percent-encoded. */
    private static String resolved(String folder, String target, Parts parts) {
        String path = target.replace('\\', '/');
        String name = withoutDots(path.startsWith("/") ? path : folder + path);
        return parts.has(name) || !name.contains("%") ? name : decoded(name);
    }

    private static String withoutDots(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }
}
