package dk.kursusret.functions.pages.lists;

import dk.kursusret.functions.answers.lists.ChangesAnswer;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.pages.site.Table.Cell;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Courses as tables. */
final class CourseTables {
    private final Words words;
    private final CourseWords told;

    CourseTables(Words words) {
        this.words = words;
        this.told = new CourseWords(words);
    }

    /** @param day on which a list has them; empty where none need have */
    Table courses(String caption, Stream<CourseView> courses, Optional<LocalDate> day) {
        return new Table(caption, List.of(words.say("course.title"), words.say("course.number"),
                words.say("course.kind"), words.say("course.duration"), words.say("course.price")),
                courses.map(course -> List.of(link(course.name(), day),
                        Table.text(course.name().code().orElse("–")), Table.text(told.level(course.level())),
                        Table.text(told.duration(course).orElse("–")), Table.text(told.price(course.price()))))
                        .toList());
    }

    /** @param day on which a list has them */
    Table changed(String caption, List<ChangesAnswer.Changed> changed, LocalDate day) {
        return new Table(caption, List.of(words.say("course.title"), words.say("changes.what")),
                changed.stream().map(change -> List.of(link(change.name(), Optional.of(day)), Table.text(
                        change.fields().stream().map(field -> told.change(change, field))
                                .collect(Collectors.joining("; ")))))
                        .toList());
    }

    private static Cell link(CourseView.Name course, Optional<LocalDate> day) {
        return day.map(asOf -> link(name(course), course, asOf)).orElseGet(() -> Table.name(name(course)));
    }

    /** To the page of a course on a day. */
    static Cell link(String text, CourseView.Name course, LocalDate day) {
        return Table.named(text, CourseWords.address(course, day));
    }

    /** Of private courses several may have one title: their provider tells them apart. */
    private static String name(CourseView.Name course) {
        return Stream.of(course.title(), course.code().isPresent() ? "" : course.provider().orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
