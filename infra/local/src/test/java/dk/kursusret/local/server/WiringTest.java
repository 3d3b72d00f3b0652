package dk.kursusret.local.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.importer.intake.SourceFiles;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.local.store.DataFolder;
import dk.kursusret.local.store.EmbeddedDynamo;
import dk.kursusret.local.template.Route;
import dk.kursusret.local.template.TemplateReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WiringTest {
    @Test
    void everyRouteOfTheTemplateHasItsHandler(@TempDir Path folder) throws IOException, Failure {
        try (DataFolder data = DataFolder.hold(folder);
                EmbeddedDynamo database = EmbeddedDynamo.open(folder.resolve("lists.db"))) {
            Wiring wiring = new Wiring(database.client(), new TableNames("Editions", "Entries"), Clock.systemUTC(),
                    SourceFiles.NONE, data.disk(), System.out);

            assertEquals(TemplateReader.read(Path.of("..", "..", "template.yaml")).routes().all().stream()
                    .map(Route::handler).collect(Collectors.toSet()), wiring.handlers().keySet());
        }
    }
}
