package dk.kursusret.importer.table;

import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.FirstFindings;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Place;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.importer.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the text rows of a table say about the courses below them. */
final class Sections {
    private static final int MAX_NAMES = 1000;
    private final Profile profile;
    private final Messages messages;
    private final List<TextRow> names = new ArrayList<>();
    private int named;
    private final FirstFindings findings;
    private Optional<TextRow> unused = Optional.empty();
    private Optional<String> area = Optional.empty();
    private Optional<TextRow> withdrawn = Optional.empty();
    private int leftOut;

    Sections(Profile profile, Messages messages, FirstFindings findings) {
        this.profile = profile;
        this.messages = messages;
        this.findings = findings;
    }

    void add(TextRow text) {
        if (text.isWithdrawn()) {
            end();
            withdrawn = Optional.of(text);
            leftOut = 0;
            return;
        }
        String name = name(text);
        if (withdrawn.isPresent() || TextRow.isRemark(name)) {
            note(text);
            return;
        }
        unused.ifPresent(this::note);
        unused = Optional.of(text);
        area = Optional.of(name);
    }

    /** The name in a text row; "Erhvervsområde: X" names X. */
    private String name(TextRow row) {
        int colon = row.text().indexOf(':');
        boolean headed = colon > 0 && profile.column(row.text().substring(0, colon))
                .flatMap(column -> column.reads(row.text().substring(0, colon)))
                .filter(Field.ERHVERVSOMRAADE::equals).isPresent();
        return headed ? row.text().substring(colon + 1).strip() : row.text();
    }

    /** Records that a course follows. */
    void course() {
        unused.ifPresent(text -> {
            named++;
            if (names.size() < MAX_NAMES) {
                names.add(text);
            }
        });
        unused = Optional.empty();
    }

    /** Ends the section, at the end of the table or before rows that are not read. */
    void end() {
        unused.ifPresent(this::note);
        unused = Optional.empty();
        area = Optional.empty();
        withdrawn.ifPresent(this::endWithdrawn);
    }

    private void endWithdrawn(TextRow text) {
        if (leftOut == 0) {
            note(text);
        } else {
            findings.add(messages.finding("A206", text.place(), Map.of("count", leftOut, "text", text.shown())));
        }
        withdrawn = Optional.empty();
    }

    private void note(TextRow text) {
        findings.add(messages.finding("W309", text.place(), Map.of("text", text.shown())));
    }

    /** The area of the courses below that have none of their own. */
    Optional<String> area() {
        return area;
    }

    boolean areWithdrawn() {
        return withdrawn.isPresent();
    }

    /** The finding on a course that is not read because the text row above says that courses are withdrawn. */
    Finding leftOut(Place place) {
        leftOut++;
        TextRow text = withdrawn.orElseThrow();
        return messages.finding("R114", place, Map.of("text", text.shown(), "under", text.line()));
    }

    /** Adds the remaining findings. Must be called after the last row. */
    void close() {
        end();
        if (!names.isEmpty()) {
            findings.add(messages.finding("W308", names.getFirst().place(), Map.of("count", named,
                    "names", namesAs("»%s« (linje %d)"), "namesEn", namesAs("\"%s\" (line %d)"))));
        }
    }

    private String namesAs(String form) {
        return names.stream().map(text -> form.formatted(Messages.shown(name(text)), text.line()))
                .collect(Collectors.joining(", ")) + (named > names.size() ? " …" : "");
    }
}
