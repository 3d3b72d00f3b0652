package dk.kursusret.rules.facts;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;

/** A set of facts as bits, in the order of their declaration. Immutable. */
public final class FactSet extends AbstractSet<Fact<?>> {
    /** The most facts there can be: the declared ones, and three for each education. */
    public static final int CAPACITY = 192;
    private static final int WORDS = 3;
    private static final Fact<?>[] FACTS = new Fact<?>[CAPACITY];
    public static final FactSet NONE = new FactSet(0, 0, 0);

    private final long a;
    private final long b;
    private final long c;

    private FactSet(long a, long b, long c) {
        this.a = a;
        this.b = b;
        this.c = c;
    }

    static <T> Fact<T> register(Fact<T> fact, int ordinal) {
        FACTS[ordinal] = fact;
        return fact;
    }

    /** The set that holds the fact with that ordinal alone. */
    public static FactSet single(int ordinal) {
        long bit = 1L << ordinal;
        return switch (ordinal >> 6) {
            case 0 -> new FactSet(bit, 0, 0);
            case 1 -> new FactSet(0, bit, 0);
            default -> new FactSet(0, 0, bit);
        };
    }

    /** The facts whose ordinals match. */
    static FactSet where(IntPredicate ordinals) {
        long[] words = new long[WORDS];
        for (int i = 0; i < CAPACITY; i++) {
            words[i >> 6] |= ordinals.test(i) ? 1L << i : 0;
        }
        return new FactSet(words[0], words[1], words[2]);
    }

    public static FactSet of(Fact<?> fact) {
        return fact.alone();
    }

    public static FactSet of(Collection<? extends Fact<?>> facts) {
        FactSet all = NONE;
        for (Fact<?> fact : facts) {
            all = all.union(of(fact));
        }
        return all;
    }

    public FactSet union(FactSet other) {
        return same(a | other.a, b | other.b, c | other.c, other);
    }

    public FactSet intersection(FactSet other) {
        return same(a & other.a, b & other.b, c & other.c, other);
    }

    public FactSet minus(FactSet other) {
        return same(a & ~other.a, b & ~other.b, c & ~other.c, other);
    }

    private FactSet same(long x, long y, long z, FactSet other) {
        if (is(x, y, z)) {
            return this;
        }
        return other.is(x, y, z) ? other : new FactSet(x, y, z);
    }

    private boolean is(long x, long y, long z) {
        return a == x && b == y && c == z;
    }

    @Override
    public boolean contains(Object fact) {
        return fact instanceof Fact<?> f && (word(f.ordinal() >> 6) & 1L << f.ordinal()) != 0;
    }

    @Override
    public boolean isEmpty() {
        return (a | b | c) == 0;
    }

    @Override
    public int size() {
        return Long.bitCount(a) + Long.bitCount(b) + Long.bitCount(c);
    }

    /** The pointer of each fact, in order. */
    public List<String> pointers() {
        List<String> pointers = new ArrayList<>(size());
        for (Fact<?> fact : this) {
            pointers.add(fact.pointer());
        }
        return Collections.unmodifiableList(pointers);
    }

    /** Whether some fact is in both. */
    public boolean intersects(FactSet other) {
        return (a & other.a | b & other.b | c & other.c) != 0;
    }

    /** The lowest ordinal in the set from {@code from} on; -1 where there is none. */
    int next(int from) {
        for (int i = from >> 6; i < WORDS; i++) {
            long left = i == from >> 6 ? word(i) & -1L << from : word(i);
            if (left != 0) {
                return (i << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return -1;
    }

    private long word(int index) {
        return switch (index) {
            case 0 -> a;
            case 1 -> b;
            default -> c;
        };
    }

    @Override
    public Iterator<Fact<?>> iterator() {
        return new Iterator<>() {
            private int next = FactSet.this.next(0);

            @Override
            public boolean hasNext() {
                return next >= 0;
            }

            @Override
            public Fact<?> next() {
                if (next < 0) {
                    throw new NoSuchElementException();
                }
                Fact<?> fact = FACTS[next];
                next = FactSet.this.next(next + 1);
                return fact;
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSet set ? set.is(a, b, c) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
