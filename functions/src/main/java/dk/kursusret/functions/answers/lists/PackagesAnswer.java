package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.functions.answers.When;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;
import java.util.Optional;

/**
 * The course packages on a day.
 *
 * @param listEdition null if no list of packages is in force
 */
public record PackagesAnswer(@JsonUnwrapped When when, @OrNull Optional<EditionRef> listEdition,
        List<PackageView> packages, @JsonUnwrapped Experience experience, List<MissingList> missingData) {
    /** One course package on a day. */
    public record One(@JsonUnwrapped When when, EditionRef listEdition, @JsonUnwrapped PackageView found,
            @JsonUnwrapped Experience experience, List<MissingList> missingData) {}
}
