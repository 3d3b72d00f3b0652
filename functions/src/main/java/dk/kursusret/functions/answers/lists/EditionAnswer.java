package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.functions.answers.When;
import java.util.List;

/** One edition with one page of its rows. */
public record EditionAnswer(@JsonUnwrapped When when, @JsonUnwrapped ListName name,
        @JsonUnwrapped EditionView.Merged chosen,
        @JsonUnwrapped Part part, List<CourseView.Row> entries) {}
