package dk.kursusret.functions.pages.citizen;

import dk.kursusret.rules.decision.Deadline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The deadlines, the day of the answer and the course on a line drawn to scale, numbered as in the list beside it.
 *
 * @param marks in order of date
 * @param course the course on the line; empty if its dates are not known
 */
public record Timeline(LocalDate asOf, int today, List<Mark> marks, Optional<Span> course) {
    public static final int WIDTH = 300;
    /** The distance at which two numbers do not overlap. */
    private static final int APART = 16;

    /**
     * A deadline on the line.
     *
     * @param x the position of its date
     * @param label the position of its number
     */
    public record Mark(int number, int x, int label) {}

    /** The period from the first to the last day of the course. */
    public record Span(int from, int width) {}

    /**
     * Empty if there is nothing to draw: no deadline, or only one date.
     *
     * @param deadlines in order of date
     */
    static Optional<Timeline> of(LocalDate asOf, List<Deadline> deadlines, Optional<LocalDate> start,
            Optional<LocalDate> end) {
        List<LocalDate> days = deadlines.stream().map(Deadline::date).toList();
        List<LocalDate> all = Stream.of(Stream.of(asOf), days.stream(), start.stream(), end.stream())
                .flatMap(day -> day).sorted().toList();
        long length = ChronoUnit.DAYS.between(all.getFirst(), all.getLast());
        if (days.isEmpty() || length == 0) {
            return Optional.empty();
        }
        Scale scale = new Scale(all.getFirst(), length);
        List<Integer> labels = labels(days.stream().map(scale::x).toList());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            marks.add(new Mark(i + 1, scale.x(days.get(i)), labels.get(i)));
        }
        return Optional.of(new Timeline(asOf, scale.x(asOf), marks, start.flatMap(from -> end
                .filter(to -> !to.isBefore(from))
                .map(to -> new Span(scale.x(from), Math.max(3, scale.x(to) - scale.x(from)))))));
    }

    private record Scale(LocalDate first, long length) {
        int x(LocalDate day) {
            return Math.toIntExact(Math.round((double) WIDTH * ChronoUnit.DAYS.between(first, day) / length));
        }
    }

    /** The positions of the numbers, pushed right until they do not overlap, then back from the end of the line. */
    private static List<Integer> labels(List<Integer> marks) {
        List<Integer> labels = new ArrayList<>(marks);
        for (int i = 1; i < labels.size(); i++) {
            labels.set(i, Math.max(labels.get(i), labels.get(i - 1) + APART));
        }
        int most = WIDTH;
        for (int i = labels.size() - 1; i >= 0; i--) {
            labels.set(i, Math.min(labels.get(i), most));
            most = labels.get(i) - APART;
        }
        return labels;
    }
}
