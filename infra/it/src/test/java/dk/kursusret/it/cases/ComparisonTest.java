package dk.kursusret.it.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private static List<String> differences(String path, String expect, Answer answer) throws IOException {
        return Comparison.differences(new Case("id", "title", "law",
                Json.MAPPER.readTree("{\"method\":\"POST\",\"path\":\"" + path
                        + "\",\"body\":{\"asOf\":\"2021-01-01\"}}"),
                Json.MAPPER.readTree(expect.replace('\'', '"'))), answer);
    }

    private static Answer ok(String json) {
        return new Answer(200, "application/json", json.replace('\'', '"'));
    }

    private static List<String> plain(String expect, String answer) throws IOException {
        return differences("/v1/price-ceiling", expect, ok(answer));
    }

    private static List<String> scheme(String expect, String result) throws IOException {
        return differences("/v1/eligibility", "{'s':" + expect + "}",
                ok("{'advisory':true,'asOf':'2021-01-01','results':[" + result + "]}"));
    }

    private static final String RESULT = """
            {'scheme':'s','outcome':'UNDETERMINED','hours':{'total':222.00,'used':0},
             'conditions':[{'result':'NOT_MET','citation':{'document':'six-weeks','section':'§ 3'}},
                           {'result':'MET','citation':{'document':'six-weeks','section':'§ 1'}}],
             'missingFacts':[{'pointer':'/a'},'/b'],
             'situations':[{'situation':'LISTED_COURSE','outcome':'NOT_ENTITLED','conditions':[],'missingFacts':[]}],
             'deadlines':[{'id':'latest-end','date':'2016-03-03'}],
             'amounts':[{'id':'travel','amount':370.80},{'id':'board','amount':null}]}""";

    @Test
    void numbersAreComparedByValueAndOtherMembersAreIgnored() throws IOException {
        assertEquals(List.of(),
                plain("{'price':2043,'in':{'x':1.5}}", "{'price':2043.00,'in':{'x':1.50,'y':2},'z':1}"));
        assertEquals(List.of("in.x: expected 1.5, got 2"), plain("{'in':{'x':1.5}}", "{'in':{'x':2}}"));
        assertEquals(List.of("x: expected 1, got nothing"), plain("{'x':1}", "{}"));
        assertEquals(List.of("x: expected 1, got \"1\""), plain("{'x':1}", "{'x':'1'}"));
    }

    @Test
    void nullMeansAbsentAndAListHasNoOrder() throws IOException {
        assertEquals(List.of(), plain("{'x':null,'l':['b','a']}", "{'l':['a','b']}"));
        assertEquals(List.of("l: expected [\"a\"], got [\"a\",\"b\"]"), plain("{'l':['a']}", "{'l':['a','b']}"));
    }

    @Test
    void valuesMayBeRequiredAnywhereAndTextsForbiddenEverywhere() throws IOException {
        assertEquals(List.of(), plain("{'contains':[2,'a'],'notContains':['b']}", "{'x':[{'y':2.0}],'z':'a'}"));
        assertEquals(List.of("the answer contains a", "the answer lacks the value 3"),
                plain("{'contains':[3],'notContains':['a']}", "{'z':'a'}"));
    }

    @Test
    void aWrongStatusIsAllThatIsReported() throws IOException {
        assertEquals(List.of("status: expected 200, got 500 oops"),
                differences("/x", "{'y':1}", new Answer(500, "text/plain", "oops")));
    }

    @Test
    void aBadRequestIsAProblemWithExactlyThesePointers() throws IOException {
        String problem = "{\"errors\":[{\"pointer\":\"#/a\"},{\"pointer\":\"/b\"}]}";

        assertEquals(List.of(), differences("/x", "{'status':400,'pointers':['/b','/a']}",
                new Answer(400, "application/problem+json; charset=utf-8", problem)));
        assertEquals(List.of("content type: text/html", "pointers: expected [/a], got [/a, /b]"),
                differences("/x", "{'status':400,'pointers':['/a']}", new Answer(400, "text/html", problem)));
    }

    @Test
    void aSchemeIsComparedByOutcomeConditionsFactsDatesAndAmounts() throws IOException {
        assertEquals(List.of(), scheme("""
                {'outcome':'UNDETERMINED','hours':{'total':222},'notMet':['six-weeks § 3'],'missing':['/b','/a'],
                 'situations':{'LISTED_COURSE':{'outcome':'NOT_ENTITLED','notMet':[],'missing':[]}},
                 'deadlines':{'latest-end':'2016-03-03'},
                 'amounts':{'travel':370.8,'board':'PRESENT','lodging':'ABSENT','other':null}}""", RESULT));
        assertEquals(List.of("s outcome: expected \"ENTITLED\", got \"UNDETERMINED\"",
                "s notMet: expected [], got [six-weeks § 3]", "s missingFacts: expected [/a], got [/a, /b]",
                "s deadlines latest-end: expected \"2016-03-04\", got \"2016-03-03\"",
                "s amounts travel: expected \"ABSENT\", got 370.80",
                "s situation EMPLOYER_STATEMENT: expected \"ENTITLED\", got nothing"),
                scheme("""
                        {'outcome':'ENTITLED','notMet':[],'missing':['/a'],'deadlines':{'latest-end':'2016-03-04'},
                         'amounts':{'travel':'ABSENT'},'situations':{'EMPLOYER_STATEMENT':{'outcome':'ENTITLED'}}}""",
                        RESULT));
    }

    @Test
    void aCitationMayBeAnywhereInAResultAndMayBeGivenInPart() throws IOException {
        String result = """
                {'scheme':'s','conditions':[{'citation':{'document':'six-weeks','section':'§ 3','law':'a'},
                 'alsoCites':[{'document':'six-weeks','section':'§ 16'}]}]}""";

        assertEquals(List.of(), scheme("""
                {'cites':[{'document':'six-weeks','section':'§ 3'},{'section':'§ 16'}]}""", result));
        assertEquals(List.of("s cites: nothing like {\"section\":\"§ 16\",\"law\":\"a\"}"),
                scheme("{'cites':[{'section':'§ 16','law':'a'}]}", result));
    }

    @Test
    void aDecidedSchemeAsksForNoMoreFacts() throws IOException {
        assertEquals(List.of("s missingFacts with outcome ENTITLED"),
                scheme("{'outcome':'ENTITLED'}",
                        "{'scheme':'s','outcome':'ENTITLED','missingFacts':[{'pointer':'/a'}]}"));
        assertEquals(List.of("s: no result"), scheme("{'outcome':'ENTITLED'}", "{'scheme':'t'}"));
    }

    @Test
    void anAnswerIsAdvisoryAndEchoesItsDay() throws IOException {
        assertEquals(List.of("advisory: expected true", "asOf: not echoed, got nothing",
                "region.code: expected \"rar-fyn\", got nothing"),
                differences("/v1/eligibility", "{'$response':{'region':{'code':'rar-fyn'}}}",
                        ok("{'region':{},'results':[]}")));
    }

    @Test
    void theItemsOfABatchAreComparedInOrder() throws IOException {
        String answer = "{'results':[{'status':200,'result':{'results':[{'scheme':'s','outcome':'ENTITLED'}]}},"
                + "{'status':400,'problem':{}}]}";

        assertEquals(List.of(), differences("/v1/eligibility/batch",
                "{'batch':[{'s':{'outcome':'ENTITLED'}},'PROBLEM']}", ok(answer)));
        assertEquals(List.of("batch item 0: expected a problem", "batch item 1: expected an answer"),
                differences("/v1/eligibility/batch", "{'batch':['PROBLEM',{}]}", ok(answer)));
        assertEquals(List.of("batch: expected 1 results, got 2"),
                differences("/v1/eligibility/batch", "{'batch':['PROBLEM']}", ok(answer)));
    }

    @Test
    void anAnswerThatIsNotJsonIsReportedAsSuch() throws IOException {
        assertEquals(List.of("the answer is not JSON: <html>"), plain("{}", "<html>"));
    }

    @Test
    void aFolderWithoutCasesIsAFailure(@TempDir Path folder) throws IOException {
        assertThrows(IllegalStateException.class, () -> CaseFiles.under(folder));
        Files.writeString(folder.resolve("a.json"), "{}");
        assertThrows(IllegalStateException.class, () -> CaseFiles.under(folder));
    }
}
