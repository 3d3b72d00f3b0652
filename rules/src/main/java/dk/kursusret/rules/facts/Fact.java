package dk.kursusret.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Something the law asks about a person, a course, an employer or a pool.
 *
 * @param pointer where the request says it, as a JSON pointer; two facts with one pointer are one fact
 * @param type the values it can take
 * @param askedOf who can answer
 * @param textKey its question in the texts
 */
public record Fact<T>(String pointer, FactType<T> type, Answerer askedOf, String textKey) {

    static Fact<Boolean> flag(String pointer, Answerer askedOf) {
        return new Fact<>(pointer, new FactType.Flag(), askedOf, textKey(pointer));
    }

    static Fact<Integer> whole(String pointer, Answerer askedOf, int min, int max) {
        return new Fact<>(pointer, new FactType.WholeNumber(min, max), askedOf, textKey(pointer));
    }

    static Fact<BigDecimal> quantity(String pointer, Answerer askedOf, int max) {
        return new Fact<>(pointer, FactType.Quantity.upTo(max), askedOf, textKey(pointer));
    }

    static Fact<LocalDate> day(String pointer, Answerer askedOf) {
        return new Fact<>(pointer, new FactType.Day(), askedOf, textKey(pointer));
    }

    static <E extends Enum<E>> Fact<E> choice(String pointer, Answerer askedOf, Class<E> values) {
        return new Fact<>(pointer, new FactType.Choice<>(values), askedOf, textKey(pointer));
    }

    static Fact<String> word(String pointer, Answerer askedOf) {
        return new Fact<>(pointer, new FactType.Word(64), askedOf, textKey(pointer));
    }

    static Fact<List<String>> words(String pointer, Answerer askedOf) {
        return new Fact<>(pointer, new FactType.Words(64, 50), askedOf, textKey(pointer));
    }

    static String textKey(String pointer) {
        return "fact" + pointer.replace('/', '.');
    }

    @Override
    public String toString() {
        return pointer;
    }
}
