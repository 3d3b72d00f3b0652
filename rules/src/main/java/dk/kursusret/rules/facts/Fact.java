package dk.kursusret.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Something the law asks about a person, a course, an employer or a pool. There is one object for each pointer. */
public final class Fact<T> {
    private final int ordinal;
    private final String pointer;
    private final FactType<T> type;
    private final Answerer askedOf;
    private final String textKey;
    private final Standing standing;
    private final FactSet alone;

    /** Whether somebody can still see to it: a statement can be arranged, an age cannot. */
    private enum Standing {
        GIVEN, ARRANGEABLE
    }

    private Fact(int ordinal, String pointer, FactType<T> type, Answerer askedOf, String textKey,
            Standing standing) {
        this.ordinal = ordinal;
        this.pointer = pointer;
        this.type = type;
        this.askedOf = askedOf;
        this.textKey = textKey;
        this.standing = standing;
        this.alone = FactSet.single(ordinal);
    }

    /** Where a request states it, as a JSON pointer. */
    public String pointer() {
        return pointer;
    }

    /** The values it can take. */
    public FactType<T> type() {
        return type;
    }

    /** Who can answer. */
    public Answerer askedOf() {
        return askedOf;
    }

    /** The key of its question in the texts. */
    public String textKey() {
        return textKey;
    }

    public boolean isArrangeable() {
        return standing == Standing.ARRANGEABLE;
    }

    /** The set that holds this fact alone. */
    public FactSet alone() {
        return alone;
    }

    /** Its index among all facts, below {@link FactSet#CAPACITY}. */
    public int ordinal() {
        return ordinal;
    }

    @Override
    public String toString() {
        return pointer;
    }

    /** Facts declared one after the other, each with an ordinal of its own. */
    static final class Series {
        private final AtomicInteger next;
        private final int end;
        private final Standing standing;

        private Series(AtomicInteger next, int end, Standing standing) {
            this.next = next;
            this.end = end;
            this.standing = standing;
        }

        static Series from(int first, int end) {
            return new Series(new AtomicInteger(first), end, Standing.GIVEN);
        }

        /** The same series, for a fact that somebody can still arrange. */
        Series arrangeable() {
            return new Series(next, end, Standing.ARRANGEABLE);
        }

        Fact<Boolean> flag(String pointer, Answerer askedOf) {
            return of(pointer, new FactType.Flag(), askedOf);
        }

        Fact<Integer> whole(String pointer, Answerer askedOf, int min, int max) {
            return of(pointer, new FactType.WholeNumber(min, max), askedOf);
        }

        Fact<BigDecimal> quantity(String pointer, Answerer askedOf, int max) {
            return of(pointer, FactType.Quantity.upTo(max), askedOf);
        }

        Fact<LocalDate> day(String pointer, Answerer askedOf) {
            return of(pointer, new FactType.Day(), askedOf);
        }

        <E extends Enum<E>> Fact<E> choice(String pointer, Answerer askedOf, Class<E> values) {
            return of(pointer, new FactType.Choice<>(values), askedOf);
        }

        Fact<String> word(String pointer, Answerer askedOf, int maxLength) {
            return of(pointer, new FactType.Word(maxLength), askedOf);
        }

        Fact<List<String>> words(String pointer, Answerer askedOf) {
            return of(pointer, new FactType.Words(64, 50), askedOf);
        }

        <V> Fact<V> of(String pointer, FactType<V> type, Answerer askedOf) {
            return of(pointer, type, askedOf, "fact" + pointer.replace('/', '.'));
        }

        <V> Fact<V> of(String pointer, FactType<V> type, Answerer askedOf, String textKey) {
            int ordinal = next.getAndIncrement();
            if (ordinal >= end) {
                throw new IllegalStateException("no ordinal left for " + pointer);
            }
            return FactSet.register(new Fact<>(ordinal, pointer, type, askedOf, textKey, standing), ordinal);
        }
    }
}
