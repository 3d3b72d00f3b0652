package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.functions.answers.When;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;
import java.util.Optional;

/**
 * Course packages on a day.
 *
 * @param listEdition null where no list of packages is in force
 */
public record PackagesAnswer(@JsonUnwrapped When when, @JsonInclude(Include.ALWAYS) Optional<EditionRef> listEdition,
        List<PackageView> packages, @JsonUnwrapped Experience experience, List<MissingList> missingData) {}
