package dk.kursusret.importer.profile;

import dk.kursusret.gateway.input.Nearest;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Listing;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which column of a file holds which field, judged by the headings. */
public final class FileColumns {
    private final Profile profile;
    private final FileRow header;
    private final Messages messages;

    public FileColumns(Profile profile, FileRow header, Messages messages) {
        this.profile = profile;
        this.header = header;
        this.messages = messages;
    }

    /** The profile by which the headings are read. */
    public Profile profile() {
        return profile;
    }

    /** The row with the headings. */
    public FileRow header() {
        return header;
    }

    /**
     * The indices of each field's columns, from 0. In a file without faults a field has more than one only where each
     * row fills one of them.
     */
    public Map<Field, List<Integer>> columns() {
        Map<Field, List<Integer>> columns = new EnumMap<>(Field.class);
        IntStream.range(0, width()).forEach(i -> profile.column(header.cell(i))
                .flatMap(column -> column.reads(header.cell(i)))
                .ifPresent(field -> columns.computeIfAbsent(field, first -> new ArrayList<>()).add(i)));
        return columns;
    }

    /** How many columns the file has; trailing ones without a heading do not count. */
    public int width() {
        return IntStream.range(0, header.cells().size()).filter(i -> !Cells.isBlank(header.cell(i))).max().orElse(-1)
                + 1;
    }

    /** How many cells the heading row has, blank ones included. */
    public int cells() {
        return header.cells().size();
    }

    /** The headings in the form in which they may be shown. */
    public List<String> headings() {
        return IntStream.range(0, width()).mapToObj(this::heading).map(Messages::shown).toList();
    }

    private String heading(int index) {
        return Cells.tidy(header.cell(index));
    }

    /** Findings on columns that are missing or repeated. */
    public List<Finding> faults() {
        if (profile.known(header.cells()) == 0 && profile.required().stream().allMatch(c -> similar(c).isEmpty())) {
            return List.of(unknownLayout());
        }
        List<Finding> faults = new ArrayList<>();
        for (Column column : profile.columns()) {
            List<Integer> found = found(column);
            if (found.isEmpty() && column.presence() == Presence.REQUIRED) {
                faults.add(missing(column));
            }
            repeated(column, found).forEach(columns -> faults.add(repeated(columns)));
        }
        return faults;
    }

    /** Groups of columns for the same field among which there is no telling the right one. */
    private List<List<Integer>> repeated(Column column, List<Integer> found) {
        if (column.isReadByRow()) {
            return found.stream().collect(Collectors.groupingBy(i -> Headings.folded(header.cell(i)),
                    LinkedHashMap::new, Collectors.toList())).values().stream().filter(same -> same.size() > 1)
                    .toList();
        }
        return found.size() > 1 ? List.of(found) : List.of();
    }

    /** A warning for each heading that the profile does not know, with the missing column that it may be meant for. */
    public List<Finding> warnings() {
        Place place = header.place();
        return unknown().stream().map(i -> {
            Optional<String> intended = intendedColumn(heading(i));
            return messages.finding(intended.isPresent() ? "W301.nearest" : "W301", place.column(i), heading(i),
                    Map.of("name", Messages.shown(heading(i)), "nearest", intended.orElse("")));
        }).toList();
    }

    /**
     * A warning for each column that is read although it is hidden from a person who opens the file.
     *
     * @param hidden indices of the hidden columns, from 0
     */
    public List<Finding> unseen(Set<Integer> hidden) {
        Place place = header.place();
        return columns().values().stream().flatMap(List::stream).filter(hidden::contains).sorted()
                .map(i -> messages.finding("W306.column", place.column(i), heading(i),
                        Map.of("name", Messages.shown(heading(i)))))
                .toList();
    }

    private Optional<String> intendedColumn(String heading) {
        return profile.columns().stream().filter(column -> found(column).isEmpty())
                .flatMap(column -> SimilarHeading.of(heading, column).stream())
                .min(Comparator.comparingInt(SimilarHeading::distance)).map(SimilarHeading::suggested);
    }

    private List<Integer> found(Column column) {
        return IntStream.range(0, width()).filter(i -> column.reads(header.cell(i)).isPresent()).boxed().toList();
    }

    private List<Integer> unknown() {
        return IntStream.range(0, width()).filter(i -> !Cells.isBlank(header.cell(i)))
                .filter(i -> profile.column(header.cell(i)).isEmpty()).boxed().toList();
    }

    private Finding unknownLayout() {
        return messages.finding("F003.layout", Map.of("found", found(), "profile", profile.id(), "required",
                profile.required().stream().map(Column::name).collect(Collectors.joining(", "))));
    }

    private String found() {
        return headings().stream().filter(heading -> !heading.isEmpty()).collect(Collectors.joining(", "));
    }

    private Finding missing(Column column) {
        Optional<String> nearest = nearest(column);
        return messages.finding(nearest.isPresent() ? "F003.nearest" : "F003",
                Map.of("missing", column.name(), "found", found(), "nearest", nearest.orElse("")));
    }

    private Optional<String> nearest(Column column) {
        List<String> candidates = unknown().stream().map(this::heading).map(Messages::shown).toList();
        return similar(column).or(() -> Nearest.to(column.name(), candidates, Headings::folded))
                .or(() -> column.headings().keySet().stream().sorted()
                        .flatMap(alias -> Nearest.to(alias, candidates, Headings::folded).stream()).findFirst());
    }

    /** The unknown heading that is most likely meant for the column. */
    private Optional<String> similar(Column column) {
        return unknown().stream().map(this::heading).filter(heading -> SimilarHeading.of(heading, column).isPresent())
                .min(Comparator.comparingInt(heading -> SimilarHeading.of(heading, column).orElseThrow().distance()))
                .map(Messages::shown);
    }

    private Finding repeated(List<Integer> found) {
        boolean same = found.stream().map(i -> Headings.folded(header.cell(i))).distinct().count() == 1;
        List<String> places = found.stream().map(same ? Place::letters : this::named).toList();
        boolean twice = found.size() == 2;
        return messages.finding("F004" + (same ? "" : ".aliases") + (twice ? "" : ".several"),
                Map.of("name", Messages.shown(heading(found.getFirst())), "times", found.size(),
                        "columns", Listing.of(places, "og"),
                        "columnsEn",
                        Listing.of(found.stream().map(same ? Place::letters : this::namedInEnglish).toList(), "and")));
    }

    private String named(int index) {
        return "»" + Messages.shown(heading(index)) + "« (kolonne " + Place.letters(index) + ")";
    }

    private String namedInEnglish(int index) {
        return "\"" + Messages.shown(heading(index)) + "\" (column " + Place.letters(index) + ")";
    }
}
