package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * An edition with the hash of all that is merged, and the supplements.
 *
 * @param rowsAsOf whose day's supplements are merged
 * @param courses how many rows there are
 */
public record ChosenView(@JsonUnwrapped EditionView edition, LocalDate rowsAsOf, String rowsSha256, int courses,
        List<EditionView> supplements) {}
