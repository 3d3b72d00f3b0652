package dk.kursusret.rules.registration;

import dk.kursusret.rules.registration.TableDifference.Side;
import java.util.List;
import java.util.Optional;

/**
 * {@code registration} 4 and 10: which categories go with which frame. The section on the frame decides; where it names
 * no category, or leaves open what formerly went with the frame, the closing table does.
 */
public final class FrameMatrix {
    private final Codelist frames;
    private final Codelist categories;
    private final Codelist chapters;
    private final FrameSections sections;
    private final CombinationTable table;

    FrameMatrix(Codelist frames, Codelist categories, Codelist chapters, FrameSections sections,
            CombinationTable table) {
        this.frames = frames;
        this.categories = categories;
        this.chapters = chapters;
        this.sections = sections;
        this.table = table;
    }

    public boolean allows(Code frame, Code category) {
        return isDecidedBySection(frame) && !sections.leaveToTable(frame, category) ? sections.name(frame, category)
                : table.marks(frame, category);
    }

    public List<Code> categoriesOf(Code frame) {
        return categories.codes().stream().filter(category -> allows(frame, category)).toList();
    }

    public boolean isDecidedBySection(Code frame) {
        return sections.nameCategoriesOf(frame);
    }

    /** Whether a law chapter may be stated for the frame: for frame 11 only. */
    public boolean isDividedByChapter(Code frame) {
        return table.isDividedByChapter(frame);
    }

    /** The chapters of law under which the table has the category; only frame 11 is divided by them. */
    List<Code> chaptersOf(Code frame, Code category) {
        return chapters.codes().stream().filter(chapter -> table.marks(frame, category, chapter)).toList();
    }

    /** Every combination on which section and table disagree, frame by frame. */
    public List<TableDifference> differences() {
        return frames.codes().stream().flatMap(
                frame -> categories.codes().stream().flatMap(category -> difference(frame, category).stream()))
                .toList();
    }

    Optional<TableDifference> difference(Code frame, Code category) {
        boolean named = sections.name(frame, category);
        if (!isDecidedBySection(frame) || named == table.marks(frame, category)) {
            return Optional.empty();
        }
        return Optional.of(new TableDifference(frame, category, named ? Side.SECTION : Side.TABLE,
                sections.leaveToTable(frame, category) ? Side.TABLE : Side.SECTION));
    }
}
