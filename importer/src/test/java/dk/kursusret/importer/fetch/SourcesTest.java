package dk.kursusret.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.file.Encoding;
import dk.kursusret.importer.intake.ImportMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private static final String FYN = """
            {"name":"fyn","list":"rar-fyn","url":"https://lists.example/{firstDay}.csv",\
            "hosts":["lists.example","Files.example:8443"],"firstDay":"NEXT"}""";

    private static List<SourceEntry> read(ImportMode publishing, String... sources) {
        return new Sources(KnownLists.load(), publishing)
                .read(("{\"sources\":[" + String.join(",", sources) + "]}").getBytes(StandardCharsets.UTF_8));
    }

    private static ListSource source(ImportMode publishing, String source) {
        return assertInstanceOf(SourceEntry.Usable.class, read(publishing, source).getFirst()).source();
    }

    @Test
    void aSourceSaysWhatIsFetchedFromWhereAndByWhom() {
        assertEquals(new ListSource("fyn", "rar-fyn", new AddressTemplate("https://lists.example/{firstDay}.csv"),
                Set.of(new Host("lists.example", 443), new Host("files.example", 8443)), FirstDay.HalfYear.NEXT,
                ImportMode.STAGE, Chosen.NOTHING), source(ImportMode.PUBLISH, FYN));
    }

    @ParameterizedTest
    @CsvSource({"true,PUBLISH,PUBLISH", "true,STAGE,STAGE", "false,PUBLISH,STAGE"})
    void aSourcePublishesItselfWhereItSaysSoAndTheDeploymentLetsIt(boolean says, ImportMode lets,
            ImportMode does) {
        assertEquals(does, source(lets, FYN.replace("\"NEXT\"", "\"NEXT\",\"autoPublish\":" + says)).mode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"name\":\"fyn\"         | \"name\":\"Fyn!\"                | /name",
            "\"name\":\"fyn\"         | \"name\":7                       | /name",
            "\"list\":\"rar-fyn\"     | \"list\":\"rar-fyb\"             | /list",
            "\"firstDay\":\"NEXT\"    | \"firstDay\":\"2022-02-30\"      | /firstDay",
            "\"firstDay\":\"NEXT\"    | \"firstDay\":\"next\"            | /firstDay",
            "/{firstDay}.csv          | /{firstDay:qqqqqqq}.csv          | /url",
            "/{firstDay}.csv          | /{first day}.csv                 | /url",
            "/{firstDay}.csv          | /{firstDay:HH}.csv               | /url",
            "\"lists.example\",       |                                  | ''",
            "\"lists.example\",       | \"127.0.0.1\",                   | /hosts",
            "\"lists.example\",       | \"lists.example:0\",             | /hosts",
            "\"lists.example\",       | \"*.example\",                   | /hosts",
            "\"lists.example\",       | 7,                               | /hosts",
            "\"NEXT\"                 | \"NEXT\",\"autoPublish\":\"yes\" | /autoPublish",
            "\"NEXT\"                 | \"NEXT\",\"auto\":true           | /auto",
            "\"NEXT\"                 | \"NEXT\",\"overrides\":{\"x\":1,\"encoding\":\"utf-9\"} | /overrides/x /overrides/encoding",
            "\"name\":\"fyn\",\"list\":\"rar-fyn\" | \"nam\":1           | /nam /name /list"})
    void whatIsWrongWithASourceIsReportedByItsField(String right, String wrong, String pointers) {
        SourceEntry read = read(ImportMode.STAGE, FYN.replace(right, wrong == null ? "" : wrong)).getFirst();
        assertEquals(pointers, read instanceof SourceEntry.Faulty faulty
                ? faulty.faults().stream().map(Fault::pointer).collect(Collectors.joining(" "))
                : "");
    }

    @Test
    void aSourceSaysWhatItsFilesAreWhereTheyDoNotLookLikeIt() {
        ListSource source = source(ImportMode.STAGE, FYN.replace("\"NEXT\"",
                "\"NEXT\",\"overrides\":{\"encoding\":\"windows-1252\",\"delimiter\":\"tab\"}"));
        assertEquals(Optional.of(Encoding.WINDOWS_1252), source.chosen().encoding());
        assertEquals(Optional.of('\t'), source.chosen().delimiter());
    }

    @Test
    void whatIsNoObjectLacksEverything() {
        assertInstanceOf(SourceEntry.Faulty.class, read(ImportMode.STAGE, "7").getFirst());
    }

    @ParameterizedTest
    @CsvSource({"NEXT,https://a.example/latest.csv,false", "CURRENT,https://a.example/latest.csv,false",
            "2022-04-01,https://a.example/latest.csv,true", "NEXT,https://a.example/{firstDay:yyyy}.csv,true"})
    void whatPublishesItselfSaysInItsConfigurationWhichDayItIsFor(String firstDay, String url,
            boolean usable) {
        String source = """
                {"name":"a","list":"rar-fyn","url":"%s","hosts":["a.example"],"firstDay":"%s","autoPublish":true}"""
                .formatted(url, firstDay);
        assertEquals(usable, read(ImportMode.PUBLISH, source).getFirst() instanceof SourceEntry.Usable);
    }

    @Test
    void oneFaultySourceLeavesTheOthersAsTheyAre() {
        List<SourceEntry> read = read(ImportMode.STAGE, FYN, "{}", FYN, FYN.replace("\"fyn\"", "\"fyn-2\""));

        assertEquals(List.of("fyn", "2", "fyn", "fyn-2"), read.stream().map(SourceEntry::name).toList());
        assertEquals(List.of(true, false, false, true),
                read.stream().map(each -> each instanceof SourceEntry.Usable).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"sources\":{}}", "{\"sources\":[]} x"})
    void whatIsNoConfigurationAtAllIsAnError(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Sources(KnownLists.load(), ImportMode.STAGE)
                .read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-31,2022-04-01,2021-10-01", "2022-04-01,2022-04-01,2022-04-01",
            "2022-04-02,2022-10-01,2022-04-01", "2022-09-30,2022-10-01,2022-04-01", "2022-10-01,2022-10-01,2022-10-01",
            "2022-10-02,2023-04-01,2022-10-01", "2022-12-31,2023-04-01,2022-10-01", "2023-01-01,2023-04-01,2022-10-01"})
    void regionalListsChangeOn1AprilAnd1October(LocalDate today, LocalDate next, LocalDate current) {
        assertEquals(next, FirstDay.HalfYear.NEXT.on(today));
        assertEquals(current, FirstDay.HalfYear.CURRENT.on(today));
        assertEquals(LocalDate.EPOCH, new FirstDay.Fixed(LocalDate.EPOCH).on(today));
    }

    @ParameterizedTest
    @CsvSource({"https://a.example/x.csv,https://a.example/x.csv",
            "https://a.example/{firstDay}.csv,https://a.example/2022-10-01.csv",
            "https://a.example/{firstDay:d-MMMM-yyyy}/{firstDay:yyMMdd},https://a.example/1-oktober-2022/221001"})
    void theFirstDayIsInTheAddressAsTheSourceWritesIt(String template, URI address) {
        assertEquals(address, new AddressTemplate(template).on(LocalDate.of(2022, 10, 1)));
    }
}
