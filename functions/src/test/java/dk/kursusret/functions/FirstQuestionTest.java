package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A refused request would warm nothing up, so each first question is answered, even if no list has been published yet. */
class FirstQuestionTest {

    static Stream<Arguments> functions() {
        DynamoDbClient client = EmptyTables.client(() -> false);
        TableNames tables = new TableNames("e", "r");
        Clock clock = Clock.systemUTC();
        return Stream.of(
                Arguments.of(new EligibilityHandler(client, tables, clock), EligibilityHandler.FIRST_QUESTIONS),
                Arguments.of(new PriceCeilingHandler(client, tables, clock), PriceCeilingHandler.FIRST_QUESTIONS),
                Arguments.of(new CatalogHandler(client, tables, clock), CatalogHandler.FIRST_QUESTIONS),
                Arguments.of(new PagesHandler(client, tables, clock), PagesHandler.FIRST_QUESTIONS));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void eachIsAnswered(QueryHandler function, List<FirstQuestion> questions) throws IOException {
        for (FirstQuestion question : questions) {
            assertEquals(200, Json.MAPPER.readTree(function.rehearse(question)).path("statusCode").asInt(),
                    question.toString());
        }
    }
}
