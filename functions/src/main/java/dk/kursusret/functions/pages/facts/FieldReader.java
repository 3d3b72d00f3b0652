package dk.kursusret.functions.pages.facts;

import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.functions.pages.site.WrittenDay;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationFact;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.lists.Spelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the fields of a form as values of facts. An invalid value is reported as a fault and dropped. */
final class FieldReader {
    private final Form form;
    private final Faults faults;
    private final Voice voice;

    /** @param voice whom the faults address */
    FieldReader(Form form, Faults faults, Voice voice) {
        this.form = form;
        this.faults = faults;
        this.voice = voice;
    }

    /** A reader that discards the faults it finds. */
    static FieldReader quiet(Form form) {
        return new FieldReader(form, new Faults(), Voice.CITIZEN);
    }

    /** Empty if the fact is not stated, not known or invalid. */
    @SuppressWarnings("unchecked") // each branch returns the type that its FactType stands for
    <T> Optional<T> value(Fact<T> fact) {
        String at = fact.pointer();
        List<String> written = FactForm.values(form, at);
        if (isExcluded(at)) {
            return Optional.empty();
        }
        return (Optional<T>) written.stream().findFirst().flatMap(first -> switch (fact.type()) {
            case FactType.Flag flag -> flag(at, first);
            case FactType.WholeNumber whole -> whole(fact, whole, first);
            case FactType.Quantity quantity -> quantity(fact, quantity, first);
            case FactType.Day day -> day(at, first);
            case FactType.Choice<?> choice -> choice(at, choice.values(), first);
            case FactType.Word word -> word(at, word.maxLength(), first);
            case FactType.Words words -> words(at, words, written);
            case FactType.Educations educations -> educations(at, educations, written);
        });
    }

    /** Reads a date that is not a fact. */
    Optional<LocalDate> day(String at) {
        return FactForm.values(form, at).stream().findFirst().flatMap(written -> day(at, written));
    }

    /** Reads a number of days that is not a fact. */
    Optional<Integer> days(String at, int most) {
        return FactForm.values(form, at).stream().findFirst().flatMap(written -> number(at, Optional.of(Unit.DAYS),
                written, BigDecimal.ONE, BigDecimal.valueOf(most), 0, words -> words.say("error.whole", 1, most))
                .map(BigDecimal::intValueExact));
    }

    /** Reports a fault if "none" or "don't know" is combined with another answer. */
    private boolean isExcluded(String at) {
        List<String> written = form.all(at);
        boolean excluded = written.size() > 1 && Stream.of(FactForm.NONE, FactForm.UNKNOWN).anyMatch(written::contains);
        if (excluded) {
            fault(at, words -> words.say("error.exclusive"));
        }
        return excluded;
    }

    private Optional<Boolean> flag(String at, String written) {
        return orFault(Stream.of(true, false).filter(flag -> flag.toString().equals(written)).findFirst(), at,
                words -> voice.unanswered(List.of(words.say("yes"), words.say("no")), words));
    }

    private Optional<Integer> whole(Fact<?> fact, FactType.WholeNumber type, String written) {
        return number(fact.pointer(), Unit.of(fact), written, BigDecimal.valueOf(type.min()),
                BigDecimal.valueOf(type.max()), 0,
                words -> words.say("error.whole", type.min(), type.max())).map(BigDecimal::intValueExact);
    }

    private Optional<BigDecimal> quantity(Fact<?> fact, FactType.Quantity type, String written) {
        return number(fact.pointer(), Unit.of(fact), written, type.min(), type.max(), 2,
                words -> words.say("error.number", words.number(type.min()), words.number(type.max())));
    }

    private Optional<BigDecimal> number(String at, Optional<Unit> counted, String written, BigDecimal min,
            BigDecimal max, int decimals, Function<Words, String> error) {
        WrittenNumber found = WrittenNumber.of(written, counted);
        if (found.number().isPresent() && !found.unit().isEmpty()
                && counted.filter(unit -> unit.isCalled(found.unit())).isEmpty()) {
            fault(at, words -> counted.map(unit -> words.say("error.unit", words.say(unit.textKey())))
                    .orElseGet(() -> error.apply(words)));
            return Optional.empty();
        }
        return orFault(found.number().filter(number -> number.compareTo(min) >= 0 && number.compareTo(max) <= 0
                && number.stripTrailingZeros().scale() <= decimals), at, error);
    }

    private Optional<LocalDate> day(String at, String written) {
        WrittenDay day = WrittenDay.of(written);
        return orFault(day.day(), at, words -> words.say(day.error()));
    }

    private <E extends Enum<E>> Optional<E> choice(String at, Class<E> type, String written) {
        return orFault(Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(written)).findFirst(),
                at, words -> voice.unanswered(
                        Arrays.stream(type.getEnumConstants()).map(value -> voice.choice(value, words)).toList(),
                        words));
    }

    private Optional<String> word(String at, int maxLength, String written) {
        return orFault(Optional.of(Spelling.of(written).strip())
                .filter(word -> !word.isEmpty() && word.length() <= maxLength)
                .filter(word -> word.chars().noneMatch(Character::isISOControl)), at,
                words -> words.say("error.word", maxLength));
    }

    private Optional<List<String>> words(String at, FactType.Words type, List<String> written) {
        List<Optional<String>> all = written.stream().filter(value -> !value.equals(FactForm.NONE))
                .flatMap(value -> Arrays.stream(value.split("[,;\\n]"))).filter(word -> !word.isBlank())
                .map(word -> word(at, type.maxLength(), word)).toList();
        if (all.size() > type.maxCount()) {
            fault(at, words -> words.say("error.words", type.maxCount()));
            return Optional.empty();
        }
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    private Optional<List<Education>> educations(String at, FactType.Educations type, List<String> levels) {
        List<String> had = levels.stream().filter(level -> !level.equals(FactForm.NONE)).limit(type.maxCount())
                .toList();
        return Optional.of(IntStream.range(0, had.size()).boxed().flatMap(
                i -> choice(at, EducationLevel.class, had.get(i)).map(level -> new Education(level, true,
                        value(EducationFact.upperSecondaryRequiredToday(i)), value(EducationFact.years(i)),
                        value(EducationFact.usedInLast5Years(i)))).stream())
                .toList());
    }

    private <T> Optional<T> orFault(Optional<T> value, String at, Function<Words, String> error) {
        if (value.isEmpty()) {
            fault(at, error);
        }
        return value;
    }

    private void fault(String at, Function<Words, String> error) {
        faults.add(() -> Fault.of(at, error.apply(Words.DANISH), error.apply(Words.ENGLISH)));
    }
}
