package dk.kursusret.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerIdsTest {
    @Test
    void aSchemeHasItsOwnIdsByKind() {
        AnswerIds sixWeeks = AnswerIds.of("six-weeks");

        assertTrue(sixWeeks.nextSteps().contains("form-ar-237"), sixWeeks.nextSteps()::toString);
        assertTrue(sixWeeks.notices().contains("weekend-days-not-counted"), sixWeeks.notices()::toString);
        assertFalse(sixWeeks.duties().isEmpty());
        assertFalse(sixWeeks.deadlines().isEmpty());
        assertFalse(sixWeeks.deadlines().contains("weekend-days-not-counted"));
        assertFalse(AnswerIds.of("mink-pool").notices().contains("weekend-days-not-counted"));
    }

    @Test
    void anUnknownSchemeHasNone() {
        assertEquals(new AnswerIds(List.of(), List.of(), List.of(), List.of()), AnswerIds.of("none"));
    }
}
