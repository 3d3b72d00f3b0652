package dk.kursusret.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.admin.AdminHandler;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.Progress;
import dk.kursusret.importer.intake.SourceFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;

/** Calls the operators' function as the gateway does, about one list. The clock starts on 1 March 2021. */
abstract class AdminCaller {
    static final String ANNA = LocalImports.ANNA;
    static final String BO = LocalImports.BO;
    final LocalImports imports = new LocalImports("rar-fyn");
    int changes;

    @AfterEach
    void close() {
        imports.close();
    }

    JsonNode answer(ApprovalRule rule, SourceFiles sources, ObjectNode event) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        new AdminHandler(imports.client, LocalTables.NAMES, imports.clock, rule, sources, Progress.NONE,
                () -> changes++)
                .handleRequest(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), answer, null);
        return Json.MAPPER.readTree(answer.toByteArray());
    }
}
