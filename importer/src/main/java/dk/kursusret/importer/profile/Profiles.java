package dk.kursusret.importer.profile;

import dk.kursusret.catalog.layout.Layout.Holds;
import dk.kursusret.catalog.layout.Layouts;
import dk.kursusret.importer.file.KnownHeadings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The profiles that files of one kind of list may follow. */
public record Profiles(List<Profile> all) implements KnownHeadings {
    public Profiles {
        all = List.copyOf(all);
    }

    public static Profiles load(Holds holds) {
        return new Profiles(Layouts.load().of(holds).stream().map(Profile::of).toList());
    }

    /** Narrows these to the one profile with the id; empty where there is none. */
    public Optional<Profiles> only(String id) {
        return all.stream().filter(profile -> profile.id().equals(id)).findFirst()
                .map(profile -> new Profiles(List.of(profile)));
    }

    @Override
    public int known(List<String> cells) {
        return all.stream().mapToInt(profile -> profile.known(cells)).max().orElse(0);
    }

    @Override
    public boolean isComplete(List<String> cells) {
        return all.stream().anyMatch(profile -> profile.isComplete(cells));
    }

    /**
     * The profile that fits best: one whose required columns are all there, then the one that knows most of the
     * headings, then the first.
     */
    public Profile nearest(List<String> headings) {
        return all.stream().max(Comparator.comparing((Profile profile) -> profile.isComplete(headings))
                .thenComparing(profile -> profile.known(headings))
                .thenComparing(profile -> -all.indexOf(profile))).orElseThrow();
    }
}
