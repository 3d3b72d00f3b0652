package dk.kursusret.functions.registration;

import static dk.kursusret.rules.registration.Codelists.AFHOLDELSESKATEGORI;
import static dk.kursusret.rules.registration.Codelists.AKTIVERINGSPULJE;
import static dk.kursusret.rules.registration.Codelists.AKTIVITETSTYPE;
import static dk.kursusret.rules.registration.Codelists.BEVILLINGSRAMME;
import static dk.kursusret.rules.registration.Codelists.JOBORDRETYPE;
import static dk.kursusret.rules.registration.Codelists.LAW_CHAPTER;
import static dk.kursusret.rules.registration.Codelists.SOCIAL_INDSATS;
import static dk.kursusret.rules.registration.Codelists.SUNDHEDSINDSATS;

import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.rules.registration.Code;
import dk.kursusret.rules.registration.Codelist;
import dk.kursusret.rules.registration.RegistrationEntry;
import dk.kursusret.rules.registration.RegistrationEntry.CourseActivity;
import dk.kursusret.rules.registration.RegistrationEntry.FramelessActivity;
import dk.kursusret.rules.registration.RegistrationEntry.WorkplaceActivity;
import dk.kursusret.rules.registration.RegistrationGuide;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the registration asked about. It must be of exactly one of four kinds, with codes that exist. */
final class RegistrationEntryReader {
    private static final List<String> COURSE = List.of(BEVILLINGSRAMME, AFHOLDELSESKATEGORI, LAW_CHAPTER);
    private static final List<String> WORKPLACE = List.of(AKTIVERINGSPULJE, JOBORDRETYPE);
    private static final List<List<String>> KINDS = List.of(COURSE, WORKPLACE, List.of(SUNDHEDSINDSATS),
            List.of(SOCIAL_INDSATS));
    static final List<String> PARAMETERS = Stream.concat(KINDS.stream().flatMap(List::stream),
            Stream.of("activityStart", "registeredOn")).toList();
    private final RegistrationGuide guide;

    RegistrationEntryReader(RegistrationGuide guide) {
        this.guide = guide;
    }

    /** @throws dk.kursusret.gateway.http.Problem 400 with every fault found */
    RegistrationEntry read(Fields fields, Faults faults) {
        List<List<String>> asked = KINDS.stream().filter(kind -> kind.stream().anyMatch(fields::isGiven)).toList();
        if (asked.size() != 1) {
            faults.add(asked.isEmpty() ? Kind.MISSING : Kind.REPEATED, "",
                    "Spørg om én registrering: bevillingsramme og afholdelseskategori, aktiveringspulje og "
                            + "jobordretype, sundhedsindsats eller socialIndsats.",
                    "Ask about one registration: bevillingsramme and afholdelseskategori, aktiveringspulje and "
                            + "jobordretype, sundhedsindsats or socialIndsats.");
        } else {
            asked.getFirst().stream().filter(name -> !name.equals(LAW_CHAPTER)).forEach(fields::require);
        }
        Optional<RegistrationEntry> entry = Stream
                .of(course(fields, faults), workplace(fields), frameless(fields, SUNDHEDSINDSATS),
                        frameless(fields, SOCIAL_INDSATS))
                .flatMap(Optional::stream).findFirst();
        faults.throwIfAny();
        return entry.orElseThrow();
    }

    private Optional<RegistrationEntry> course(Fields fields, Faults faults) {
        Optional<Code> frame = code(fields, BEVILLINGSRAMME);
        Optional<Code> category = code(fields, AFHOLDELSESKATEGORI);
        Optional<Code> chapter = code(fields, LAW_CHAPTER);
        if (fields.has(LAW_CHAPTER) && frame.filter(f -> !guide.frames().isDividedByChapter(f)).isPresent()) {
            faults.add(Kind.CONTRADICTION, "/" + LAW_CHAPTER,
                    "Kun bevillingsramme 11 er delt efter lovkapitel. Udelad lawChapter.",
                    "Only bevillingsramme 11 is divided by chapter of the law. Leave lawChapter out.");
        }
        return frame.flatMap(f -> category.map(c -> new CourseActivity(f, c, chapter)));
    }

    private Optional<RegistrationEntry> workplace(Fields fields) {
        Optional<Code> type = code(fields, JOBORDRETYPE);
        return code(fields, AKTIVERINGSPULJE).flatMap(pool -> type.map(t -> new WorkplaceActivity(pool, t)));
    }

    private Optional<RegistrationEntry> frameless(Fields fields, String list) {
        return code(fields, list)
                .map(type -> new FramelessActivity(guide.codelists().known(AKTIVITETSTYPE, list), type));
    }

    private Optional<Code> code(Fields fields, String list) {
        Codelist codes = guide.codelists().list(list).orElseThrow();
        return fields.oneOf(list, codes.ids()).flatMap(codes::code);
    }
}
