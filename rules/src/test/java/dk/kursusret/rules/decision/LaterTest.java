package dk.kursusret.rules.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterTest {
    private final AtomicInteger worked = new AtomicInteger();
    private final Later<List<Integer>> later = new Later<>(() -> List.of(worked.incrementAndGet()));

    @Test
    void itIsWorkedOutWhenItIsReadAndOnlyOnce() {
        assertEquals(0, worked.get());

        List<Integer> first = later.get();

        assertEquals(List.of(1), first);
        assertSame(first, later.get());
    }

    @Test
    void itIsEqualAndReadsAsWhatItComesTo() {
        assertEquals(new Later<>(() -> List.of(1)), later);
        assertEquals(List.of(1).hashCode(), later.hashCode());
        assertEquals("[1]", later.toString());
        assertNotEquals(new Later<>(() -> List.of(2)), later);
        assertNotEquals(later, List.of(1));
    }
}
