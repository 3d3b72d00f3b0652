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

/** Makes tables of courses. */
final class CourseTables {
    private final Words words;
    private final CourseWords wording;

    CourseTables(Words words) {
        this.words = words;
        this.wording = new CourseWords(words);
    }

    /** @param day a day on which a list has them, for links; empty if there may be none */
    Table courses(String caption, Stream<CourseView> courses, Optional<LocalDate> day) {
        return new Table(caption, List.of(words.say("course.title"), words.say("course.number"),
                words.say("course.kind"), words.say("course.duration"), words.say("course.price")),
                courses.map(course -> List.of(link(course.name(), day),
                        Table.text(course.name().code().orElse("–")), Table.text(wording.level(course.level())),
                        Table.text(wording.duration(course).orElse("–")), Table.text(wording.price(course.price()))))
                        .toList());
    }

    /** @param day a day on which a list has them, for links */
    Table changed(String caption, List<ChangesAnswer.Changed> changed, LocalDate day) {
        return new Table(caption, List.of(words.say("course.title"), words.say("changes.what")),
                changed.stream().map(change -> List.of(link(change.name(), Optional.of(day)), Table.text(
                        change.fields().stream().map(field -> wording.change(change, field))
                                .collect(Collectors.joining("; ")))))
                        .toList());
    }

    private static Cell link(CourseView.Name course, Optional<LocalDate> day) {
        return day.map(asOf -> link(name(course), course, asOf)).orElseGet(() -> Table.name(name(course)));
    }

    /** A link to the page of a course on a day. */
    static Cell link(String text, CourseView.Name course, LocalDate day) {
        return Table.named(text, CourseWords.address(course, day));
    }

    /** The title; with the provider for courses without a code, since several private courses may have the same title. */
    private static String name(CourseView.Name course) {
        return Stream.of(course.title(), course.code().isPresent() ? "" : course.provider().orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
