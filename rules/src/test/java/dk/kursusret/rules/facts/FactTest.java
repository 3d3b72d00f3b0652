package dk.kursusret.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactTest {
    private static final List<Fact<?>> ALL = all();

    private static List<Fact<?>> all() {
        List<Fact<?>> all = new ArrayList<>(CaseFact.all());
        for (int i = 0; i < EducationFact.MOST; i++) {
            all.addAll(List.of(EducationFact.years(i), EducationFact.upperSecondaryRequiredToday(i),
                    EducationFact.usedInLast5Years(i)));
        }
        return all;
    }

    @Test
    void everyFactHasAPointerAndAPlaceOfItsOwn() {
        assertEquals(ALL.size(), ALL.stream().map(Fact::pointer).distinct().count());
        assertEquals(ALL.size(), ALL.stream().map(Fact::ordinal).distinct().count());
        ALL.forEach(fact -> assertTrue(fact.ordinal() < FactSet.CAPACITY));
    }

    @Test
    void aFactSetIsTheSetOfItsFacts() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Set<Fact<?>> some = some(random);
            Set<Fact<?>> others = some(random);
            FactSet bits = FactSet.of(some);

            assertEquals(some, bits);
            assertEquals(some.size(), bits.size());
            assertEquals(union(some, others), bits.union(FactSet.of(others)));
            some.removeAll(others);
            assertEquals(some, bits.minus(FactSet.of(others)));
            assertEquals(bits, bits.intersection(FactSet.of(others)).union(FactSet.of(some)));
            ALL.forEach(fact -> assertEquals(some.contains(fact), FactSet.of(some).contains(fact)));
        }
    }

    @Test
    void aSetThatAddsNothingIsTheSameSet() {
        FactSet one = FactSet.of(PersonFact.AGE);

        assertSame(one, one.union(FactSet.NONE));
        assertSame(one, FactSet.NONE.union(one));
        assertTrue(FactSet.NONE.isEmpty());
        assertFalse(one.isEmpty());
    }

    @Test
    void somethingThatNobodyCanArrangeIsNotArrangeable() {
        assertTrue(EmployerFact.STATEMENT.isArrangeable());
        assertFalse(PersonFact.AGE.isArrangeable());
    }

    private static Set<Fact<?>> some(Random random) {
        Set<Fact<?>> some = new HashSet<>(ALL);
        some.removeIf(fact -> random.nextInt(3) > 0);
        return some;
    }

    private static Set<Fact<?>> union(Set<Fact<?>> some, Set<Fact<?>> others) {
        Set<Fact<?>> both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }
}
