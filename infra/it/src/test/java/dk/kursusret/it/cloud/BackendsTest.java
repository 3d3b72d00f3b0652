package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which LocalStack the tests of the cloud run on. */
class BackendsTest {
    private static final Backend HERE = new GivenEndpoint(URI.create("http://here"));
    private final List<String> asked = new ArrayList<>();

    private Backends.Way way(String name, Backend found) {
        return () -> {
            asked.add(name);
            if (found == null) {
                throw new Unavailable("no " + name);
            }
            return found;
        };
    }

    @Test
    void a_container_is_taken_where_an_engine_runs() throws Exception {
        assertSame(HERE, Backends.localStack(way("container", HERE), way("host", null)));
        assertEquals(List.of("container"), asked);
    }

    @Test
    void where_none_runs_it_runs_as_processes() throws Exception {
        assertSame(HERE, Backends.localStack(way("container", null), way("host", HERE)));
        assertEquals(List.of("container", "host"), asked);
    }

    @Test
    void where_neither_can_be_had_both_reasons_are_told() {
        assertEquals("no container; no host", assertThrows(Unavailable.class,
                () -> Backends.localStack(way("container", null), way("host", null))).getMessage());
    }
}
