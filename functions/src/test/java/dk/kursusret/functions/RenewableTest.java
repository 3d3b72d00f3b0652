package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.utils.SdkAutoCloseable;

class RenewableTest {
    private final List<SdkAutoCloseable> closed = new ArrayList<>();
    private final Renewable<SdkAutoCloseable> renewable = new Renewable<>(() -> new SdkAutoCloseable() {
        @Override
        public void close() {
            closed.add(this);
        }
    });

    @Test
    void itStaysUntilItIsReleasedAndIsThenClosed() {
        SdkAutoCloseable first = renewable.get();
        assertSame(first, renewable.get());

        renewable.release();

        assertEquals(List.of(first), closed);
        assertNotSame(first, renewable.get());
    }

    @Test
    void whatWasNeverMadeIsNotClosed() {
        renewable.release();

        assertEquals(List.of(), closed);
    }
}
