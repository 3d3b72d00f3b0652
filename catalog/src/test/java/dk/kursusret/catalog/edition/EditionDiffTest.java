package dk.kursusret.catalog.edition;

import static dk.kursusret.catalog.edition.EditionDiff.Field.DURATION;
import static dk.kursusret.catalog.edition.EditionDiff.Field.ERHVERVSOMRAADE;
import static dk.kursusret.catalog.edition.EditionDiff.Field.LEVEL;
import static dk.kursusret.catalog.edition.EditionDiff.Field.PATHS;
import static dk.kursusret.catalog.edition.EditionDiff.Field.PRICE;
import static dk.kursusret.catalog.edition.EditionDiff.Field.PROVIDER;
import static dk.kursusret.catalog.edition.EditionDiff.Field.REMARK;
import static dk.kursusret.catalog.edition.EditionDiff.Field.TITLE;
import static dk.kursusret.catalog.edition.EditionDiff.Field.WITHOUT_WAITING_PERIOD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.CourseName;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditionDiffTest {
    private final CourseRow bus = Samples.course("40531", "Bus");
    private final CourseRow tog = Samples.course("47592", "Tog");

    @Test
    void addedRemovedChangedAndUnchangedAreDistinguished() {
        CourseRow otherTitle = Samples.course("47592", "Letbane");
        CourseRow added = Samples.privateCourse("nyt");
        EditionDiff<CourseRow> diff = EditionDiff.between(List.of(bus, tog, Samples.course("42994", "Ud")),
                List.of(added, otherTitle, bus));
        assertEquals(List.of(added), diff.added());
        assertEquals(List.of("42994"), diff.removed().stream().map(Row::id).toList());
        assertEquals(List.of(new EditionDiff.Change<CourseRow>(tog, otherTitle, List.of(TITLE))),
                diff.changed());
        assertEquals(1, diff.unchanged());
    }

    @Test
    void theSameLengthInOtherWordsAndAnotherPlaceInTheFileAreNoChange() {
        CourseRow elsewhere = new CourseRow(bus.course(), new AsWritten(Optional.of("99"),
                bus.written().erhvervsomraade(), Optional.of("14,8 timer"), bus.written().remark()), Optional.empty(),
                Optional.empty(), 77, 76);
        assertEquals(1, EditionDiff.between(List.of(bus), List.of(elsewhere)).unchanged());
    }

    @Test
    void everyFieldThatDiffersIsNamed() {
        ListedCourse course = new ListedCourse(
                new CourseName("40531", Optional.of("40531"), "Lastbil", Optional.of("Anden")), CourseLevel.EUD,
                Optional.of(new BigDecimal("37")), Optional.of(new BigDecimal("1")), Optional.of("auto"),
                Optional.of(false), Set.of());
        CourseRow other = new CourseRow(course,
                new AsWritten(Optional.empty(), Optional.of("Auto"), Optional.of("5 dage"), Optional.of("ny")),
                Optional.empty(), Optional.empty(), 2, 2);
        assertEquals(
                List.of(TITLE, LEVEL, DURATION, PROVIDER, PATHS, WITHOUT_WAITING_PERIOD, PRICE, ERHVERVSOMRAADE,
                        REMARK),
                EditionDiff.between(List.of(bus), List.of(other)).changed().getFirst().fields());
    }
}
