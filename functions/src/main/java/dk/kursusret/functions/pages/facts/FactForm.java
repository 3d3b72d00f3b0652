package dk.kursusret.functions.pages.facts;

import dk.kursusret.functions.eligibility.Question;
import dk.kursusret.functions.eligibility.QuestionReader;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.EducationFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.facts.PersonFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a form, whose fields are named by the pointers of the facts, as the same question that the API is asked. */
public final class FactForm {
    /** The value sent for "I don't know". */
    public static final String UNKNOWN = "?";
    /** The value sent for an empty list. */
    public static final String NONE = "[]";
    public static final String AS_OF = "/asOf";
    public static final String KNOWN_ON = "/knownOn";
    public static final String SCHEMES = "schemes";
    private static final Pattern OF_EDUCATION = Pattern
            .compile("/person/educations/([0-9]{1,2})/[a-zA-Z0-9]+");
    private final QuestionReader questions;
    private final Voice voice;

    public FactForm(QuestionReader questions, Voice voice) {
        this.questions = questions;
        this.voice = voice;
    }

    /** Whether the field with this name is a fact or the day of the decision. */
    public static boolean isFact(String name) {
        return fact(name).isPresent() || name.equals(AS_OF);
    }

    public static Optional<Fact<?>> fact(String pointer) {
        Matcher ofEducation = OF_EDUCATION.matcher(pointer);
        if (ofEducation.matches()) {
            int index = Integer.parseInt(ofEducation.group(1));
            return index >= EducationFact.MOST ? Optional.empty()
                    : EducationFact.of(index).stream().filter(fact -> fact.pointer().equals(pointer)).findFirst();
        }
        return CaseFact.at(pointer);
    }

    /** The values entered for a fact; empty if there are none, or the answer was "I don't know". */
    public static List<String> values(Form form, String pointer) {
        return form.all(pointer).stream().filter(value -> !value.equals(UNKNOWN)).toList();
    }

    public static boolean isUnknown(Form form, String pointer) {
        return form.all(pointer).equals(List.of(UNKNOWN));
    }

    /** @throws Problem 400 if a field that is neither a fact nor one of these held something that could identify a person */
    public static void refuseBesides(Form form, String... others) {
        Faults faults = new Faults();
        form.refused().stream().filter(name -> !isFact(name) && !List.of(others).contains(name)).findFirst()
                .ifPresent(name -> faults.personal(""));
        faults.throwIfAny();
    }

    public static boolean isAnswered(Form form, String pointer) {
        return form.has(pointer);
    }

    /** The value of a fact; empty if it is not stated, not known or unreadable. */
    public static <T> Optional<T> value(Form form, Fact<T> fact) {
        return FieldReader.quiet(form).value(fact);
    }

    /** Moves the length of unemployment to the field for hours if it was given in hours in the field for weeks. */
    public static Form weeksInHours(Form form) {
        Form inHours = form.with(PersonFact.ACCUMULATED_HOURS.pointer(),
                form.all(PersonFact.ACCUMULATED_WEEKS.pointer()).toArray(String[]::new));
        return value(form, PersonFact.ACCUMULATED_WEEKS).isEmpty()
                && form.all(PersonFact.ACCUMULATED_HOURS.pointer()).isEmpty()
                && value(inHours, PersonFact.ACCUMULATED_HOURS).isPresent()
                        ? inHours.only(name -> !name.equals(PersonFact.ACCUMULATED_WEEKS.pointer()))
                        : form;
    }

    /** The day asked about, if the form states one. */
    public static Optional<LocalDate> asOf(Form form) {
        return FieldReader.quiet(form).day(AS_OF);
    }

    /** Returns a copy without the fields that have faults. */
    public static Form readable(Form state, List<Fault> faults) {
        return state.only(name -> faults.stream().noneMatch(fault -> fault.pointer().isEmpty()
                || name.startsWith(fault.pointer()) || fault.pointer().startsWith(name)));
    }

    /** Reads a date that is not a fact, in any of the forms people write. */
    public static Optional<LocalDate> day(Form form, String name, Faults faults) {
        return new FieldReader(form, faults, Voice.CITIZEN).day(name);
    }

    /** Reads a number of days that is not a fact, in any of the forms people write. */
    public static Optional<Integer> days(Form form, String name, int most, Faults faults) {
        return new FieldReader(form, faults, Voice.CITIZEN).days(name, most);
    }

    /** @throws Problem 400 with a pointer for each field that cannot be read */
    public Question question(Form form, LocalDate today) {
        Faults faults = new Faults();
        form.refused().forEach(faults::personal);
        FieldReader fields = new FieldReader(form, faults, voice);
        Optional<LocalDate> asOf = fields.day(AS_OF);
        Optional<LocalDate> knownOn = fields.day(KNOWN_ON);
        Facts.Gathering facts = new Facts.Gathering();
        CaseFact.all().forEach(fact -> add(fact, fields, facts));
        return questions.consistent(new Question(asOf.orElse(today), knownOn,
                form.has(SCHEMES) ? form.all(SCHEMES).stream().flatMap(id -> Schemes.find(id).stream()).toList()
                        : Schemes.ALL,
                facts.all()), faults);
    }

    private static <T> void add(Fact<T> fact, FieldReader fields, Facts.Gathering facts) {
        fields.value(fact).ifPresent(value -> facts.add(fact, value));
    }
}
