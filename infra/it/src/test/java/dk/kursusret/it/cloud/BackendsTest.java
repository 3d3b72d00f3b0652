package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which LocalStack the cloud tests run on. */
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
    void aContainerIsUsedIfAnEngineRuns() throws Exception {
        assertSame(HERE, Backends.localStack(way("container", HERE), way("host", null)));
        assertEquals(List.of("container"), asked);
    }

    @Test
    void withoutAContainerEngineItRunsAsProcesses() throws Exception {
        assertSame(HERE, Backends.localStack(way("container", null), way("host", HERE)));
        assertEquals(List.of("container", "host"), asked);
    }

    @Test
    void ifNeitherIsAvailableBothReasonsAreReported() {
        assertEquals("no container; no host", assertThrows(Unavailable.class,
                () -> Backends.localStack(way("container", null), way("host", null))).getMessage());
    }
}
