package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.functions.answers.When;
import java.util.List;

/** Every positive list on a day. */
public record PositiveListsAnswer(@JsonUnwrapped When when, List<ListView> lists) {}
