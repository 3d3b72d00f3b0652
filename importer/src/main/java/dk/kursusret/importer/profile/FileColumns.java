package dk.kursusret.importer.profile;

import dk.kursusret.gateway.input.Nearest;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which column of one file holds which field, by its headings. */
public final class FileColumns {
    private final Profile profile;
    private final FileRow header;
    private final Messages messages;

    public FileColumns(Profile profile, FileRow header, Messages messages) {
        this.profile = profile;
        this.header = header;
        this.messages = messages;
    }

    /** The id of the profile they are read by. */
    public String profile() {
        return profile.id();
    }

    /** Index of the column, from 0; the first one where a heading is there twice. */
    public Map<Field, Integer> columns() {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int i = header.cells().size() - 1; i >= 0; i--) {
            String heading = header.cell(i);
            int index = i;
            profile.column(heading).flatMap(column -> column.reads(heading)).ifPresent(f -> columns.put(f, index));
        }
        return columns;
    }

    /** How many columns the file has: trailing ones without a heading are not columns. */
    public int width() {
        return IntStream.range(0, header.cells().size()).filter(i -> !Cells.isBlank(header.cell(i))).max().orElse(-1)
                + 1;
    }

    /** As they may be shown. */
    public List<String> headings() {
        return IntStream.range(0, width()).mapToObj(this::heading).map(Messages::shown).toList();
    }

    private String heading(int index) {
        return Cells.tidy(header.cell(index));
    }

    /** Columns that are missing, and columns that are there twice. */
    public List<Finding> faults() {
        if (profile.known(header.cells()) == 0) {
            return List.of(unknownLayout());
        }
        List<Finding> faults = new ArrayList<>();
        for (Column column : profile.columns()) {
            List<Integer> found = found(column);
            if (found.isEmpty() && column.presence() == Presence.REQUIRED) {
                faults.add(missing(column));
            }
            if (found.size() > 1) {
                faults.add(repeated(found));
            }
        }
        return faults;
    }

    /** A warning for each heading that no column of the profile has. */
    public List<Finding> warnings() {
        Place place = Place.row(header.line(), header.row());
        return unknown().stream().map(i -> messages.finding("W301", place.column(i), heading(i),
                Map.of("name", Messages.shown(heading(i))))).toList();
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
        return Nearest.to(column.name(), candidates, Headings::folded)
                .or(() -> column.headings().keySet().stream().sorted()
                        .flatMap(alias -> Nearest.to(alias, candidates, Headings::folded).stream()).findFirst());
    }

    private Finding repeated(List<Integer> found) {
        List<String> letters = found.stream().map(Place::letters).toList();
        String first = String.join(", ", letters.subList(0, letters.size() - 1));
        boolean twice = letters.size() == 2;
        return messages.finding("F004", Map.of("name", Messages.shown(heading(found.getFirst())),
                "times", twice ? "to gange" : letters.size() + " gange",
                "timesEn", twice ? "twice" : letters.size() + " times",
                "columns", first + " og " + letters.getLast(), "columnsEn", first + " and " + letters.getLast()));
    }
}
