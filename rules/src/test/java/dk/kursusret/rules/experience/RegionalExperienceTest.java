package dk.kursusret.rules.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code regional-experience} proposal. */
class RegionalExperienceTest {

    @Test
    void everyoneWhoTakesPartHasARole() {
        assertEquals(List.of(Participant.values()),
                RegionalExperience.roles().stream().map(Role::participant).toList());
    }

    @Test
    void practiceFundingAndNoticesAreTold() {
        assertEquals(List.of("practice", "funding.courses", "funding.coordination", "funding.no-new-money", "spread",
                "packages-are-data"), told().map(Statement::id).toList());
    }

    @Test
    void allOfItNamesItsSource() {
        Stream.concat(told(), RegionalExperience.roles().stream().map(Role::statement)).forEach(statement -> {
            assertEquals(Optional.of(Citation.of("regional-experience", "proposal")), statement.citation());
            assertFalse(statement.text().da().isBlank() || statement.text().en().isBlank(), statement::id);
        });
    }

    private static Stream<Statement> told() {
        return Stream.of(RegionalExperience.practice(), RegionalExperience.funding(), RegionalExperience.notices())
                .flatMap(List::stream);
    }
}
