package dk.kursusret.rules.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Lists;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import java.util.List;

class EditionTest {
    private static final Edition NATIONAL = Lists.national();

    @Test
    void aCourseIsFoundByCodeAndByEntryId() {
        assertEquals(Optional.of(Lists.CABLES), NATIONAL.course("42994"));
        assertEquals(Optional.of(Lists.PRIVATE), NATIONAL.course("document-control-udbyder"));
        assertEquals(Optional.empty(), NATIONAL.course("99999"));
        assertEquals(Optional.empty(), NATIONAL.course(""));
    }

    @ParameterizedTest
    @CsvSource({"kabelmontoer", "Kabelmontør", "kabelmontor", "KABELMONTØR"})
    void aPathIsFoundHoweverItIsSpelt(String name) {
        assertEquals(Set.of(Lists.CABLES, Lists.FIBRE, Lists.SAFETY), NATIONAL.path(name).stream()
                .collect(Collectors.toSet()));
    }

    @Test
    void aCourseCanBelongToTwoPathsAndToNone() {
        assertEquals(Set.of(Lists.PIPES, Lists.SAFETY), Set.copyOf(NATIONAL.path("roermontoer")));
        assertTrue(NATIONAL.path("gaffeltruck").isEmpty());
        assertEquals(2, NATIONAL.paths().size());
        assertEquals(Set.of(Lists.CABLES, Lists.FIBRE, Lists.SAFETY, Lists.PIPES, Lists.FORKLIFT, Lists.ACADEMY,
                Lists.PRIVATE), Set.copyOf(NATIONAL.courses()));
    }

    @Test
    void byCodeWhereTheEntryIdIsAnother() {
        ListedCourse cables = Lists.CABLES;
        String code = cables.code().orElseThrow();

        assertEquals(Optional.of(cables), new Edition(NATIONAL.ref(), List.of(cables)).course(code));
        assertEquals(Optional.of(cables), new Edition(NATIONAL.ref(), List.of(cables)).course(cables.id()));
    }
}
