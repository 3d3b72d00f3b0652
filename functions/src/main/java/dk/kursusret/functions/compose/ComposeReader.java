package dk.kursusret.functions.compose;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.functions.eligibility.Question;
import dk.kursusret.functions.eligibility.QuestionReader;
import dk.kursusret.functions.lists.CourseSearch.Criteria;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.input.StrictJson;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.schemes.regionalpool.RegionalPool;
import dk.kursusret.rules.schemes.sixweeks.SixWeeks;
import dk.kursusret.rules.schemes.sixweeks.counting.Weekdays;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the body of the question which courses suit a person, and reports every fault in it. */
public final class ComposeReader {
    /** The largest value of {@code maxDays}. */
    public static final int MAX_DAYS = 3000;
    private static final String START = "start";
    private static final String COURSE = "course";
    private static final List<String> OWN = List.of(START, "q", "area", "level", "maxDays");
    private static final Text NO_COURSE = new Text(
            "Udelad kurset: Her findes de kurser, der passer. Spørg om et bestemt kursus på /v1/eligibility.",
            "Leave the course out: this finds the courses that suit. Ask about a single course at /v1/eligibility.");
    private final QuestionReader questions;

    public ComposeReader(QuestionReader questions) {
        this.questions = questions;
    }

    /**
     * @param today the day of the decision if the body names none
     * @param faults those found before the body was read; thrown together with those of the body
     */
    ComposeQuestion read(byte[] body, LocalDate today, Faults faults) {
        ObjectNode object = new StrictJson(faults).read(body);
        if (object.hasNonNull(COURSE)) {
            faults.add(Kind.UNKNOWN_FIELD, "/" + COURSE, NO_COURSE.da(), NO_COURSE.en());
        }
        object.remove(COURSE);
        Question person = questions.parse(object, OWN, today, faults);
        Fields fields = Fields.ofObject(object, faults);
        fields.require(START);
        Optional<LocalDate> start = fields.day(START);
        Criteria criteria = Courses.criteria(fields, faults);
        Optional<Integer> maxDays = fields.whole("maxDays", 1, MAX_DAYS);
        refuseOthers(object, faults);
        return consistent(person, start, criteria, maxDays, faults);
    }

    /**
     * Returns the question if its facts agree with each other.
     *
     * @param start the earliest day on which a course may begin; empty if that is among the faults
     * @throws Problem 400 with every fault found
     */
    public ComposeQuestion consistent(Question person, Optional<LocalDate> start, Criteria criteria,
            Optional<Integer> maxDays, Faults faults) {
        Optional<LocalDate> first = start.map(Weekdays::from);
        List<Scheme> asked = Composed.SCHEMES.stream().filter(person.schemes()::contains).toList();
        Question with = new Question(person.asOf(), person.knownOn(), asked, first
                .map(day -> person.facts().with(CourseFact.START, day)).orElse(person.facts()));
        try {
            return new ComposeQuestion(questions.consistent(with, faults), first.orElseThrow(), criteria, maxDays);
        } catch (Problem problem) {
            throw problem.at(pointer -> pointer.equals(CourseFact.START.pointer()) ? "/" + START : pointer);
        }
    }

    /** Adds a fault for each known scheme under which courses cannot be found. */
    private static void refuseOthers(ObjectNode object, Faults faults) {
        if (!object.path("schemes").isArray()) {
            return;
        }
        for (int i = 0; i < object.get("schemes").size(); i++) {
            String id = object.get("schemes").get(i).asText();
            if (Schemes.find(id).filter(scheme -> !Composed.SCHEMES.contains(scheme)).isPresent()) {
                faults.unknown("/schemes/" + i, id, Composed.IDS, Composed.OTHER);
            }
        }
    }

    /** The schemes under which courses are found. They are loaded with the first question, to keep the start short. */
    private static final class Composed {
        /** The right comes first, then the pool that may be granted. */
        private static final List<Scheme> SCHEMES = List.of(SixWeeks.SCHEME, RegionalPool.SCHEME);
        private static final List<String> IDS = SCHEMES.stream().map(Scheme::id).toList();
        private static final Text OTHER = new Text(
                "Kurser findes efter ordningerne " + String.join(" og ", IDS) + ".",
                "Courses are found under the schemes " + String.join(" and ", IDS) + ".");
    }
}
