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
    void it_stays_until_it_is_let_go_and_is_closed_then() {
        SdkAutoCloseable first = renewable.get();
        assertSame(first, renewable.get());

        renewable.letGo();

        assertEquals(List.of(first), closed);
        assertNotSame(first, renewable.get());
    }

    @Test
    void what_was_never_made_is_not_closed() {
        renewable.letGo();

        assertEquals(List.of(), closed);
    }
}
