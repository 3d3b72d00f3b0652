package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.functions.answers.When;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;

/** One course package on a day. */
public record PackageAnswer(@JsonUnwrapped When when, EditionRef listEdition, @JsonUnwrapped PackageView found,
        @JsonUnwrapped Experience experience, List<MissingList> missingData) {}
