package dk.kursusret.rules.lists;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list as it holds on a day: its courses, found by entry id, by code and by path. Immutable. */
public final class Edition {
    private final EditionRef ref;
    private final Map<String, ListedCourse> byEntry;
    private final Map<String, ListedCourse> byCode;
    private final Map<String, List<ListedCourse>> byPath;

    public Edition(EditionRef ref, Collection<ListedCourse> courses) {
        this.ref = ref;
        byEntry = courses.stream().collect(Collectors.toUnmodifiableMap(ListedCourse::id, Function.identity()));
        byCode = courses.stream().filter(c -> c.code().isPresent())
                .collect(Collectors.toUnmodifiableMap(c -> c.code().get(), Function.identity()));
        byPath = courses.stream().flatMap(c -> c.paths().stream().map(p -> Map.entry(Slug.folded(p), c)))
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    public EditionRef ref() {
        return ref;
    }

    public Collection<ListedCourse> courses() {
        return byEntry.values();
    }

    /** Finds a course by code first, then by entry id: an element of a path may be named by either. */
    public Optional<ListedCourse> course(String codeOrEntry) {
        String name = Spelling.of(codeOrEntry);
        return Optional.ofNullable(byCode.get(name)).or(() -> Optional.ofNullable(byEntry.get(name)));
    }

    /** The elements of the path, however its name is spelt; empty where the list has no such path. */
    public List<ListedCourse> path(String name) {
        return byPath.getOrDefault(Slug.folded(name), List.of());
    }

    /** The elements of each path. */
    public Collection<List<ListedCourse>> paths() {
        return byPath.values();
    }
}
