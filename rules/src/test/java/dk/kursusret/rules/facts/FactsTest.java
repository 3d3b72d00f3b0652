package dk.kursusret.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
