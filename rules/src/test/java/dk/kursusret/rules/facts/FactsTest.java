package dk.kursusret.rules.facts;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsTest {
    @Test
    void aFactThatIsNotThereIsUnknown() {
        assertEquals(Optional.empty(), Facts.NOTHING.get(PersonFact.SIDE_BUSINESS));
        assertEquals(Optional.of(false), Facts.NOTHING.with(PersonFact.SIDE_BUSINESS, false)
                .get(PersonFact.SIDE_BUSINESS));
    }

    @Test
    void factsDoNotChangeUnderTheirReader() {
        Facts one = Facts.NOTHING.with(PersonFact.AGE, 31);
        one.with(PersonFact.AGE, 24);
        one.without(PersonFact.AGE);

        assertEquals(Optional.of(31), one.get(PersonFact.AGE));
        assertEquals(Set.of(), Facts.NOTHING.known());
        assertEquals(Set.of(PersonFact.AGE), one.known());
    }

    @Test
    void ofTwoValuesTheOthersCounts() {
        Facts one = Facts.NOTHING.with(PersonFact.AGE, 31).with(PersonFact.SIDE_BUSINESS, true);

        assertEquals(Facts.NOTHING.with(PersonFact.SIDE_BUSINESS, true).with(PersonFact.AGE, 24),
                one.and(Facts.NOTHING.with(PersonFact.AGE, 24)));
    }

    @Test
    void theSameFactsAreEqualAndOthersAreNot() {
        Facts one = Facts.NOTHING.with(PersonFact.AGE, 31).with(PersonFact.SIDE_BUSINESS, true);

        assertEquals(one.hashCode(),
                Facts.NOTHING.with(PersonFact.SIDE_BUSINESS, true).with(PersonFact.AGE, 31).hashCode());
        assertNotEquals(one.hashCode(), Facts.NOTHING.hashCode());
        assertNotEquals(one, Facts.NOTHING.with(PersonFact.AGE, 31));
        assertNotEquals(one, one.toString());
    }

    @Test
    void factsAreGatheredOneByOne() {
        Facts.Gathering gathering = new Facts.Gathering();
        assertEquals(Facts.NOTHING, gathering.all());
        gathering.add(CourseFact.END, LocalDate.of(2015, 10, 2));
        gathering.add(PersonFact.AGE, 31);

        Facts gathered = gathering.all();
        gathering.add(PersonFact.AGE, 24);

        assertEquals(Facts.NOTHING.with(PersonFact.AGE, 31).with(CourseFact.END, LocalDate.of(2015, 10, 2)), gathered);
    }

    @Test
    void factsAgreeOnThoseThatHaveTheSameValueOrNone() {
        Facts one = Facts.NOTHING.with(PersonFact.AGE, 31).with(CourseFact.TEACHING_DAYS, 10);
        Facts other = Facts.NOTHING.with(PersonFact.AGE, 31).with(CourseFact.TEACHING_DAYS, 11);

        assertTrue(one.agree(other, FactSet.of(List.of(PersonFact.AGE, CaseFact.MUNICIPALITY))));
        assertFalse(one.agree(other, FactSet.of(List.of(PersonFact.AGE, CourseFact.TEACHING_DAYS))));
        assertFalse(one.agree(other.with(CaseFact.MUNICIPALITY, "0370"), FactSet.of(CaseFact.MUNICIPALITY)));
        assertFalse(Facts.NOTHING.agree(one, FactSet.of(PersonFact.AGE)));
        assertTrue(one.agree(one, one.known()));
    }

    @Test
    void aSetOfFactsIsWalkedInTheirOrder() {
        FactSet some = FactSet.of(List.of(CaseFact.REDUCED_ABILITY, EmployerFact.EMPLOYMENT_START, PersonFact.AGE,
                EducationFact.usedInLast5Years(0)));

        assertEquals(List.of(PersonFact.AGE, EmployerFact.EMPLOYMENT_START, CaseFact.REDUCED_ABILITY,
                EducationFact.usedInLast5Years(0)), List.copyOf(some));
        assertEquals(List.of("/person/age", EmployerFact.EMPLOYMENT_START.pointer(), "/travel/reducedAbility",
                "/person/educations/0/usedInLast5Years"), some.pointers());
        assertTrue(some.intersects(FactSet.of(EducationFact.usedInLast5Years(0))));
        assertFalse(some.intersects(FactSet.of(CourseFact.END)));
        assertFalse(FactSet.NONE.intersects(some));
    }

    @Test
    void everyFactHasAPointerOfItsOwn() {
        List<String> pointers = CaseFact.all().stream().map(Fact::pointer).toList();

        assertEquals(pointers.size(), Set.copyOf(pointers).size());
        assertTrue(pointers.stream().allMatch(p -> p.matches("(/[a-zA-Z0-9]+){1,3}")), pointers::toString);
    }

    @Test
    void noFactAsksWhoAPersonIs() {
        assertTrue(CaseFact.all().stream().map(Fact::pointer)
                .noneMatch(p -> p.toLowerCase().matches(".*(cpr|name|navn|address|birth|email|phone).*")));
    }

    @Test
    void theyAreShownByPointerAndValue() {
        assertEquals("{/person/age=31, /person/sideBusiness=true}",
                Facts.NOTHING.with(PersonFact.AGE, 31).with(PersonFact.SIDE_BUSINESS, true).toString());
    }

    @Test
    void withoutWhatIsNotThereTheyAreTheSame() {
        Facts one = Facts.NOTHING.with(PersonFact.AGE, 31);

        assertSame(one, one.without(PersonFact.SIDE_BUSINESS));
        assertEquals(Facts.NOTHING, one.without(PersonFact.AGE));
    }
}
