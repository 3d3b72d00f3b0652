package dk.kursusret.local.server;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.functions.CatalogHandler;
import dk.kursusret.functions.EligibilityHandler;
import dk.kursusret.functions.PagesHandler;
import dk.kursusret.functions.PriceCeilingHandler;
import dk.kursusret.importer.admin.AdminHandler;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.Progress;
import dk.kursusret.importer.intake.SourceFiles;
import dk.kursusret.local.store.Disk;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Creates the template's functions on top of the local tables. What is published here takes effect in their answers at
 * once.
 */
final class Wiring {
    private final Map<String, RequestStreamHandler> handlers;

    Wiring(DynamoDbClient client, TableNames tables, Clock clock, SourceFiles files, Disk disk, PrintStream log) {
        EligibilityHandler eligibility = new EligibilityHandler(client, tables, clock);
        PriceCeilingHandler priceCeiling = new PriceCeilingHandler(client, tables, clock);
        CatalogHandler catalog = new CatalogHandler(client, tables, clock);
        PagesHandler pages = new PagesHandler(client, tables, clock);
        AdminHandler admin = new AdminHandler(client, tables, clock, ApprovalRule.SINGLE_PERSON, files,
                Progress.loggedTo(log), () -> {
                    eligibility.refresh();
                    priceCeiling.refresh();
                    catalog.refresh();
                    pages.refresh();
                });
        handlers = new HashMap<>(byClassName(eligibility, priceCeiling, catalog, pages));
        handlers.put(AdminHandler.class.getName(), new OnFullDisk(admin, disk));
    }

    /** The handlers by class name, as in the template's property {@code Handler}. */
    Map<String, RequestStreamHandler> handlers() {
        return Map.copyOf(handlers);
    }

    private static Map<String, RequestStreamHandler> byClassName(RequestStreamHandler... handlers) {
        return Arrays.stream(handlers)
                .collect(Collectors.toUnmodifiableMap(handler -> handler.getClass().getName(), Function.identity()));
    }
}
