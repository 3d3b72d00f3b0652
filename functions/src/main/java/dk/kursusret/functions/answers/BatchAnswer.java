package dk.kursusret.functions.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** The answers to a batch of questions, in the order of the questions. */
public record BatchAnswer(List<Item> results) {

    /** The answer to one question, or the problem with it. */
    public record Item(int status, Optional<EligibilityAnswer> result, Optional<JsonNode> problem) {
        private static final int OK = 200;

        public static Item of(EligibilityAnswer answer) {
            return new Item(OK, Optional.of(answer), Optional.empty());
        }

        public static Item of(int status, JsonNode problem) {
            return new Item(status, Optional.empty(), Optional.of(problem));
        }
    }
}
