package dk.kursusret.rules.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {
    private final AtomicInteger worked = new AtomicInteger();
    private final Lazy<List<Integer>> lazy = new Lazy<>(() -> List.of(worked.incrementAndGet()));

    @Test
    void itIsWorkedOutWhenItIsReadAndOnlyOnce() {
        assertEquals(0, worked.get());

        List<Integer> first = lazy.get();

        assertEquals(List.of(1), first);
        assertSame(first, lazy.get());
    }

    @Test
    void itIsEqualAndReadsAsWhatItComesTo() {
        assertEquals(new Lazy<>(() -> List.of(1)), lazy);
        assertEquals(List.of(1).hashCode(), lazy.hashCode());
        assertEquals("[1]", lazy.toString());
        assertNotEquals(new Lazy<>(() -> List.of(2)), lazy);
        assertNotEquals(lazy, List.of(1));
    }
}
