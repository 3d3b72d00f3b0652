package dk.kursusret.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is asked about a benefit depends on the benefit: only dagpenge is paid by an a-kasse. */
class AnswererTest {

    @ParameterizedTest
    @EnumSource(Group.class)
    void anAKasseKnowsOfDagpengeAlone(Group group) {
        Answerer expected = group == Group.DAGPENGE ? Answerer.A_KASSE : Answerer.JOBCENTRE;

        assertEquals(expected, Answerer.A_KASSE.forGroup(Optional.of(group)));
    }

    @Test
    void anAKasseIsAskedWhereTheGroupIsNotKnown() {
        assertEquals(Answerer.A_KASSE, Answerer.A_KASSE.forGroup(Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "A_KASSE")
    void theOthersAreTheSameForEverybody(Answerer answerer) {
        assertEquals(answerer, answerer.forGroup(Optional.of(Group.LEDIGHEDSYDELSE)));
    }
}
