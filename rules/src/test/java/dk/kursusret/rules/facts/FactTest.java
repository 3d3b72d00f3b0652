package dk.kursusret.rules.facts;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.math.BigDecimal;
import java.time.LocalDate;

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

    @Test
    void setsOfOtherFactsAreOtherSets() {
        FactSet one = FactSet.of(PersonFact.AGE);

        assertNotEquals(one, FactSet.of(PersonFact.GROUP));
        assertNotEquals(one, FactSet.of(EducationFact.years(29)));
        assertNotEquals(one, FactSet.of(CourseFact.END));
        assertEquals(Set.of(PersonFact.AGE).hashCode(), one.hashCode());
    }

    @Test
    void setsMeetInAFactOfBoth() {
        for (Fact<?> fact : ALL) {
            FactSet others = FactSet.of(ALL.stream().filter(other -> !other.equals(fact)).toList());

            assertFalse(FactSet.of(fact).intersects(others), fact::pointer);
            assertTrue(FactSet.of(fact).intersects(FactSet.of(ALL)), fact::pointer);
        }
    }

    @Test
    void aFactIsCalledByItsPointer() {
        assertEquals("/person/age", PersonFact.AGE.toString());
        assertEquals(Answerer.CITIZEN, PersonFact.AGE.askedOf());
        assertEquals(List.of(EducationFact.years(3), EducationFact.upperSecondaryRequiredToday(3),
                EducationFact.usedInLast5Years(3)), EducationFact.of(3));
    }

    @Test
    void aSeriesHasSoManyPlacesAndNoMore() {
        int last = FactSet.CAPACITY - 1;
        Fact.Series facts = Fact.Series.from(last - 4, FactSet.CAPACITY);

        Fact<Boolean> flag = facts.flag("/a", Answerer.CITIZEN);
        Fact<Integer> whole = facts.arrangeable().whole("/b", Answerer.SCHOOL, 1, 9);
        Fact<BigDecimal> quantity = facts.quantity("/c", Answerer.CITIZEN, 5);
        Fact<LocalDate> day = facts.day("/d/e", Answerer.CITIZEN);
        Fact<String> word = facts.word("/f", Answerer.CITIZEN, 7);

        assertEquals(List.of(last - 4, last - 3, last - 2, last - 1, last),
                List.of(flag.ordinal(), whole.ordinal(), quantity.ordinal(), day.ordinal(), word.ordinal()));
        assertEquals(List.of(new FactType.Flag(), new FactType.WholeNumber(1, 9),
                new FactType.Quantity(BigDecimal.ZERO, BigDecimal.valueOf(5)), new FactType.Day(),
                new FactType.Word(7)),
                List.of(flag.type(), whole.type(), quantity.type(), day.type(), word.type()));
        assertEquals("fact.d.e", day.textKey());
        assertTrue(whole.isArrangeable());
        assertFalse(flag.isArrangeable());
        assertEquals(Set.of(word), FactSet.of(word));
        assertThrows(IllegalStateException.class, () -> facts.words("/g", Answerer.CITIZEN));
        Fact.Series others = Fact.Series.from(last - 1, FactSet.CAPACITY);
        assertEquals(new FactType.Words(64, 50), others.words("/g", Answerer.CITIZEN).type());
        assertEquals(new FactType.Choice<>(WorkTime.class),
                others.choice("/h", Answerer.CITIZEN, WorkTime.class).type());
    }
}
