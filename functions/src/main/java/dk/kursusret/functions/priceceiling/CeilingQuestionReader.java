package dk.kursusret.functions.priceceiling;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.FactType.Quantity;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;
import dk.kursusret.rules.schemes.sixweeks.counting.PriceCeiling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the fields of a price-ceiling question, from the query string or from a body. */
final class CeilingQuestionReader {
    static final List<String> MEASURES = List.of("hours", "days", "weeks", "code");
    private static final int MAX_HOURS = 20_000;
    private static final int MAX_KRONER = 10_000_000;
    private final Catalog catalog;

    CeilingQuestionReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @throws dk.kursusret.gateway.http.Problem 400 with every fault found */
    CeilingQuestion read(Fields fields, LocalDate today, Faults faults) {
        LocalDate asOf = fields.day("asOf").orElse(today);
        Optional<LocalDate> knownOn = fields.day("knownOn");
        long measures = MEASURES.stream().filter(fields::has).count();
        if (measures != 1) {
            faults.add(measures == 0 ? Kind.MISSING : Kind.REPEATED, "",
                    "Skriv kursets længde på én måde: hours, days, weeks eller code.",
                    "State the length of the course in one way: hours, days, weeks or code.");
        }
        Optional<ListedCourse> listed = fields.word("code").flatMap(code -> listed(code, asOf, knownOn, faults));
        Optional<BigDecimal> hours = Stream.of(fields.quantity("hours", length(1)),
                fields.quantity("days", length(7)).map(HoursAccount.HOURS_A_DAY::multiply),
                fields.quantity("weeks", length(37)).map(PriceCeiling.HOURS_A_WEEK::multiply),
                listed.flatMap(ListedCourse::hours)).flatMap(Optional::stream).findFirst();
        Optional<BigDecimal> price = fields.quantity("price", Quantity.upTo(MAX_KRONER))
                .or(() -> listed.flatMap(ListedCourse::price).filter(p -> !fields.has("tariffs")));
        List<Fields> tariffs = fields.objects("tariffs", List.of("kind", "amount"));
        if (fields.has("price") && fields.has("tariffs")) {
            faults.add(Kind.REPEATED, "/tariffs", "Skriv enten price eller tariffs, ikke begge dele.",
                    "State either price or tariffs, not both.");
        }
        CourseLevel level = fields.choice("level", CourseLevel.class).or(() -> listed.map(ListedCourse::level))
                .orElse(CourseLevel.ACADEMY);
        Sums sums = sums(tariffs);
        faults.throwIfAny();
        return new CeilingQuestion(asOf, knownOn, hours.orElseThrow(), level,
                fields.has("tariffs") ? sums.counted : price, sums.excluded);
    }

    private Optional<ListedCourse> listed(String code, LocalDate asOf, Optional<LocalDate> knownOn,
            Faults faults) {
        Optional<ListedCourse> course = catalog.lists(asOf, knownOn).inForce(PositiveLists.NATIONAL)
                .flatMap(edition -> edition.course(code));
        if (course.flatMap(ListedCourse::hours).isEmpty()) {
            faults.add(Kind.UNKNOWN_VALUE, "/code",
                    "Kurset står ikke på den landsdækkende liste, eller listen siger ikke, hvor langt det er. "
                            + "Skriv timerne i stedet.",
                    "The course is not on the national list, or the list does not say how "
                            + "long it is. State the hours instead.");
        }
        return course;
    }

    /** If only amounts that do not count are stated, the price counts as not stated. */
    private static Sums sums(List<Fields> tariffs) {
        Optional<BigDecimal> counted = Optional.empty();
        BigDecimal excluded = BigDecimal.ZERO;
        for (Fields tariff : tariffs) {
            tariff.require("kind");
            tariff.require("amount");
            Optional<TariffKind> kind = tariff.choice("kind", TariffKind.class);
            BigDecimal amount = tariff.quantity("amount", Quantity.upTo(MAX_KRONER)).orElse(BigDecimal.ZERO);
            if (kind.map(TariffKind::counts).orElse(true)) {
                counted = Optional.of(counted.orElse(BigDecimal.ZERO).add(amount));
            } else {
                excluded = excluded.add(amount);
            }
        }
        return new Sums(counted, excluded);
    }

    private record Sums(Optional<BigDecimal> counted, BigDecimal excluded) {}

    /** The length of a course, which must be more than zero. */
    private static Quantity length(int hoursInOne) {
        return new Quantity(new BigDecimal("0.01"), BigDecimal.valueOf(MAX_HOURS / hoursInOne));
    }
}
