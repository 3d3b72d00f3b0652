package dk.kursusret.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Each kind of fact: where the request says it, which values it takes, who is asked, and how. */
class FactTest {
    private static void check(Fact<?> fact, FactType<?> type) {
        assertEquals(new Fact<>("/course/x", type, Answerer.SCHOOL, "fact.course.x"), fact);
    }

    @Test
    void everyKindHasItsType() {
        check(Fact.flag("/course/x", Answerer.SCHOOL), new FactType.Flag());
        check(Fact.whole("/course/x", Answerer.SCHOOL, 1, 9), new FactType.WholeNumber(1, 9));
        check(Fact.quantity("/course/x", Answerer.SCHOOL, 9),
                new FactType.Quantity(BigDecimal.ZERO, BigDecimal.valueOf(9)));
        check(Fact.day("/course/x", Answerer.SCHOOL), new FactType.Day());
        check(Fact.choice("/course/x", Answerer.SCHOOL, Group.class), new FactType.Choice<>(Group.class));
        check(Fact.word("/course/x", Answerer.SCHOOL), new FactType.Word(64));
        check(Fact.words("/course/x", Answerer.SCHOOL), new FactType.Words(64, 50));
    }

    @Test
    void aFactIsShownByItsPointer() {
        assertEquals("/person/age", PersonFact.AGE.toString());
        assertEquals("{/person/age=31}", Facts.NOTHING.with(PersonFact.AGE, 31).toString());
    }
}
