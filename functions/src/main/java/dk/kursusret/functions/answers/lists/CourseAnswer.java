package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.functions.answers.When;
import java.util.List;

/** A course with each list that has it, and since when. */
public record CourseAnswer(@JsonUnwrapped When when, @JsonUnwrapped CourseView course, List<ListedView> lists) {}
