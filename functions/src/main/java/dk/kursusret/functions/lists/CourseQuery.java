package dk.kursusret.functions.lists;

import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.lists.CourseSearch.Wanted;
import java.util.List;

/**
 * Which courses are asked for.
 *
 * @param lists ids of those that are searched
 */
public record CourseQuery(Wanted wanted, List<String> lists, When when, Sorting sorting, Format format,
        Paging paging) {}
