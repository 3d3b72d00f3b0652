package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Questions to the check as the tables of tests write them; "-" for what is not stated. */
final class Asked {
    final RegistrationGuide guide = RegistrationGuide.load();
    private final RegistrationCheck check = new RegistrationCheck(guide);

    RegistrationAnswer frame(String frame, String category, String chapter, String start, String registered) {
        return check.check(new RegistrationEntry.CourseActivity(code(Codelists.BEVILLINGSRAMME, frame),
                code(Codelists.AFHOLDELSESKATEGORI, category),
                stated(chapter).map(c -> code(Codelists.LAW_CHAPTER, c))), dates(start, registered));
    }

    RegistrationAnswer pool(String pool, String type, String start) {
        return check.check(new RegistrationEntry.WorkplaceActivity(code(Codelists.AKTIVERINGSPULJE, pool),
                code(Codelists.JOBORDRETYPE, type)), dates(start, "2022-02-01"));
    }

    RegistrationAnswer frameless(String activity, String type, String registered) {
        return check.check(new RegistrationEntry.FramelessActivity(code(Codelists.AKTIVITETSTYPE, activity),
                code(activity, type)), dates("-", registered));
    }

    Code code(String list, String id) {
        return guide.codelists().known(list, id);
    }

    List<Code> codes(String list) {
        return guide.codelists().list(list).orElseThrow().codes();
    }

    static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }

    private static RegistrationDates dates(String start, String registered) {
        return new RegistrationDates(stated(start).map(LocalDate::parse), stated(registered).map(LocalDate::parse));
    }

    private static Optional<String> stated(String cell) {
        return Optional.of(cell).filter(c -> !c.equals("-"));
    }
}
