package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.it.cloud.Command;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, changing lists, stopping and starting again, as operators do. */
class ApplicationLifeTest {
    private static final String LIST = """
            kode;titel;type;varighed;udbyder
            47592;Brug af pc på arbejdspladsen;AMU;5 dage;
            42994;Rengøring og rengøringskontrol;AMU;5 dage;
            """;
    private static final List<String> ACCEPTED = List.of("--acknowledge=A201", "--acknowledge=A202",
            "--acknowledge=A203", "--acknowledge=A204", "--reason=test");
    @TempDir
    private Path folder;
    private Application application;

    @BeforeEach
    void application() {
        application = new Application(folder);
    }

    private Command importList(RunningServer server, Path file, List<String> more)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("import", file.toString(), "--list", "rar-fyn", "--edition",
                "2022-04-01", "--json", "--server", server.address().toString()));
        arguments.addAll(more);
        return application.run(arguments.toArray(String[]::new));
    }

    private static List<String> publishing(List<String> more) {
        List<String> all = new ArrayList<>(more);
        all.add("--publish");
        return all;
    }

    private static String result(Command outcome) throws IOException {
        return Json.MAPPER.readTree(outcome.out()).path("status").asText() + " " + outcome.exit();
    }

    /** The state of rar-fyn on 1 May 2022: the edition in force, or the last one and the day on which it lapsed. */
    private static String editionOfFyn(RunningServer server) throws IOException, InterruptedException {
        for (JsonNode list : Json.MAPPER.readTree(server.get("/v1/positive-lists?asOf=2022-05-01").body())
                .path("lists")) {
            if (list.path("list").asText().equals("rar-fyn")) {
                return list.path("inForce").isNull()
                        ? list.at("/last/edition").asText() + " lapsed " + list.path("lapsedOn").asText()
                        : list.at("/inForce/edition").asText();
            }
        }
        return "no such list";
    }

    private static void stopsCleanly(RunningServer server) throws InterruptedException {
        int exit = server.stop();
        assertTrue(Set.of(0, 130, 143).contains(exit), () -> "exit status " + exit);
    }

    @Test
    void aListIsCheckedPublishedKeptOverARestartAndRolledBack() throws Exception {
        Path file = Files.write(folder.resolve("fyn.csv"), LIST.getBytes(StandardCharsets.ISO_8859_1));
        Path data = folder.resolve("a folder/with spaces");
        try (RunningServer server = application.serve(data)) {
            assertEquals("BLOCKED 2", result(importList(server, file, List.of())));
            assertEquals("READY 0", result(importList(server, file, ACCEPTED)));
            assertEquals("2021-10-01 lapsed 2022-04-01", editionOfFyn(server));
            assertEquals("PUBLISHED 0", result(importList(server, file, publishing(ACCEPTED))));
            assertEquals("2022-04-01", editionOfFyn(server));
            assertEquals("UNCHANGED 0", result(importList(server, file, publishing(List.of()))));
            stopsCleanly(server);
        }
        try (RunningServer server = application.serve(data)) {
            assertEquals("2022-04-01", editionOfFyn(server));
            Command rollback = application.run("rollback", "--list", "rar-fyn", "--edition", "2022-04-01",
                    "--reason", "test", "--server", server.address().toString());
            assertEquals(0, rollback.exit(), rollback::err);
            assertEquals("2021-10-01 lapsed 2022-04-01", editionOfFyn(server));
            stopsCleanly(server);

            Command lists = application.run("lists", "--server", server.address().toString());
            assertEquals(1, lists.exit());
            assertTrue(lists.err().contains("Start it with `./kursusret serve`."), lists::err);
        }
    }

    @Test
    void aTakenPortIsTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Command second = application.run("serve", "--port", String.valueOf(taken.getLocalPort()),
                    "--data", folder.resolve("data").toString());

            assertEquals(1, second.exit());
            assertTrue(second.err().contains("Port " + taken.getLocalPort() + " is taken."), second::err);
        }
    }

    @Test
    void theLauncherWorksThroughASymbolicLink() throws Exception {
        Command help = Application.throughLink(folder).run("--help");

        assertEquals(0, help.exit());
        assertTrue(help.out().startsWith("Usage: kursusret"), help::out);
    }
}
