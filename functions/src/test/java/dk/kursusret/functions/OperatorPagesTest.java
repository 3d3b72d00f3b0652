package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.functions.PagesInMemory.Asked;
import dk.kursusret.functions.pages.site.Operator;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages say about their operator, and that they say so if none is configured. */
class OperatorPagesTest {
    private static final PagesInMemory NAMED = new PagesInMemory(new Operator(Optional.of("A-kassen & Co."),
            Optional.of("post@example.dk"), Optional.of("https://www.was.digst.dk/example-dk")));
    private static final PagesInMemory UNNAMED = new PagesInMemory();

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"/was | A-kassen &amp; Co. driver siderne.", "/privatliv | A-kassen &amp; Co. driver siderne.",
                    "/was?lang=en | A-kassen &amp; Co. runs these pages.",
                    "/was | Læs erklæringen: <a href=\"https://www.was.digst.dk/example-dk\">",
                    "/was?lang=en | Read the statement: <a href=\"https://www.was.digst.dk/example-dk\">",
                    "/was | Kontakt: <a href=\"mailto:post@example.dk\">",
                    "/privatliv | Kontakt: <a href=\"mailto:post@example.dk\">"})
    void whoRunsThemAndWhereTheStatementIsAreTold(String path, String told) {
        String body = NAMED.ask(Asked.get(path)).body();

        assertTrue(body.contains(told), body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"/was | Der er ikke offentliggjort en tilgængelighedserklæring for disse sider.",
                    "/was?lang=en | No accessibility statement has been published for these pages.",
                    "/was | Den, der driver siderne, har ikke skrevet sit navn her.",
                    "/privatliv | Den, der driver siderne, har ikke skrevet sit navn her.",
                    "/privatliv?lang=en | Whoever runs these pages has not given a name here."})
    void whereNobodySaidSoThatIsTold(String path, String told) {
        String body = UNNAMED.ask(Asked.get(path)).body();

        assertTrue(body.contains(told), body);
        assertFalse(body.contains("Kontakt:") || body.contains("Contact:"), body);
    }
}
