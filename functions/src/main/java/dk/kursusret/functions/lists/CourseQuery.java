package dk.kursusret.functions.lists;

import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.lists.CourseSearch.Criteria;
import java.util.List;

/**
 * A search for courses.
 *
 * @param lists ids of the lists to search
 */
public record CourseQuery(Criteria criteria, List<String> lists, When when, Sorting sorting, Format format,
        Paging paging) {}
