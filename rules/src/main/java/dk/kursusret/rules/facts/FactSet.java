package dk.kursusret.rules.facts;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;

/** A set of facts as bits, in the order in which facts are declared. Immutable. */
public final class FactSet extends AbstractSet<Fact<?>> {
    /** More facts than this there are not: the declared ones, and three for each education. */
    public static final int CAPACITY = 256;
    private static final Fact<?>[] FACTS = new Fact<?>[CAPACITY];
    public static final FactSet NONE = new FactSet(0, 0, 0, 0);

    private final long a;
    private final long b;
    private final long c;
    private final long d;

    private FactSet(long a, long b, long c, long d) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    static <T> Fact<T> register(Fact<T> fact, int ordinal) {
        FACTS[ordinal] = fact;
        return fact;
    }

    /** The set of the fact in that place, and of no other. */
    public static FactSet single(int ordinal) {
        long bit = 1L << ordinal;
        return switch (ordinal >> 6) {
            case 0 -> new FactSet(bit, 0, 0, 0);
            case 1 -> new FactSet(0, bit, 0, 0);
            case 2 -> new FactSet(0, 0, bit, 0);
            default -> new FactSet(0, 0, 0, bit);
        };
    }

    /** Of those places. */
    static FactSet where(IntPredicate place) {
        long[] words = new long[4];
        for (int i = 0; i < CAPACITY; i++) {
            words[i >> 6] |= place.test(i) ? 1L << i : 0;
        }
        return new FactSet(words[0], words[1], words[2], words[3]);
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
        return same(a | other.a, b | other.b, c | other.c, d | other.d, other);
    }

    public FactSet intersection(FactSet other) {
        return same(a & other.a, b & other.b, c & other.c, d & other.d, other);
    }

    public FactSet minus(FactSet other) {
        return same(a & ~other.a, b & ~other.b, c & ~other.c, d & ~other.d, other);
    }

    private FactSet same(long w, long x, long y, long z, FactSet other) {
        if (is(w, x, y, z)) {
            return this;
        }
        return other.is(w, x, y, z) ? other : new FactSet(w, x, y, z);
    }

    private boolean is(long w, long x, long y, long z) {
        return a == w && b == x && c == y && d == z;
    }

    @Override
    public boolean contains(Object fact) {
        return fact instanceof Fact<?> f && (word(f.ordinal() >> 6) & 1L << f.ordinal()) != 0;
    }

    @Override
    public boolean isEmpty() {
        return (a | b | c | d) == 0;
    }

    @Override
    public int size() {
        return Long.bitCount(a) + Long.bitCount(b) + Long.bitCount(c) + Long.bitCount(d);
    }

    /** Of each of them, in order. */
    public List<String> pointers() {
        List<String> pointers = new ArrayList<>(size());
        for (Fact<?> fact : this) {
            pointers.add(fact.pointer());
        }
        return Collections.unmodifiableList(pointers);
    }

    /** Whether some fact is in both. */
    public boolean meets(FactSet other) {
        return (a & other.a | b & other.b | c & other.c | d & other.d) != 0;
    }

    /** The place of the first of them from that one on; below 0 where there is none. */
    int next(int from) {
        for (int i = from >> 6; i < 4; i++) {
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
            case 2 -> c;
            default -> d;
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
        return other instanceof FactSet set ? set.is(a, b, c, d) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
