package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.functions.answers.When;
import java.util.List;

/** Courses that were found, a page of them. */
public record CoursesAnswer(@JsonUnwrapped When when, @JsonUnwrapped Part part, List<FoundCourse> courses,
        List<MissingList> missingData) {}
