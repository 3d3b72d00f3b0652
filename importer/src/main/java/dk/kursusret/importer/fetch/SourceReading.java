package dk.kursusret.importer.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Nearest;
import dk.kursusret.importer.admin.ChosenParameters;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.intake.ImportMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one source of the configuration strictly, and collects every fault. */
final class SourceReading {
    private static final Set<String> FIELDS = Set.of("name", "list", "url", "hosts", "firstDay", "autoPublish",
            "overrides");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private final JsonNode source;
    private final KnownLists lists;
    private final ImportMode publishing;
    private final List<Fault> faults = new ArrayList<>();

    /** @param publishing the mode that {@code autoPublish} stands for */
    SourceReading(JsonNode source, KnownLists lists, ImportMode publishing) {
        this.source = source;
        this.lists = lists;
        this.publishing = publishing;
    }

    SourceEntry read(int number) {
        source.fieldNames().forEachRemaining(this::checkField);
        Optional<String> name = name();
        Optional<String> list = list();
        Optional<AddressTemplate> address = address();
        Set<Host> hosts = hosts();
        Optional<FirstDay> firstDay = firstDay();
        ImportMode mode = mode();
        Chosen chosen = chosen();
        if (mode == ImportMode.PUBLISH && firstDay.isPresent() && address.isPresent()) {
            checkPublishable(firstDay.get(), address.get());
        }
        return faults.isEmpty()
                ? new SourceEntry.Usable(new ListSource(name.orElseThrow(), list.orElseThrow(), address.orElseThrow(),
                        hosts, firstDay.orElseThrow(), mode, chosen))
                : new SourceEntry.Faulty(name.orElse(Integer.toString(number)), faults);
    }

    private void checkField(String field) {
        if (!FIELDS.contains(field)) {
            fault(Kind.UNKNOWN_FIELD, NAME.matcher(field.toLowerCase(Locale.ROOT)).matches() ? field : "",
                    "Feltet kendes ikke.",
                    "The field is not known.");
        }
    }

    private Optional<String> name() {
        Optional<String> name = text("name").filter(text -> NAME.matcher(text).matches());
        if (name.isEmpty()) {
            fault(Kind.INVALID_VALUE, "name", "Skriv et navn af små bogstaver, tal og bindestreger.",
                    "Enter a name of lower-case letters, digits and hyphens.");
        }
        return name;
    }

    private Optional<String> list() {
        Optional<String> list = text("list").filter(id -> lists.list(id).isPresent());
        if (list.isEmpty()) {
            faults.add(new Fault(Kind.UNKNOWN_VALUE, "/list", KnownLists.UNKNOWN,
                    Nearest.to(text("list").orElse(""), lists.all().stream().map(KnownList::id).toList())));
        }
        return list;
    }

    private Optional<AddressTemplate> address() {
        try {
            Optional<AddressTemplate> address = text("url").map(AddressTemplate::new);
            if (address.isPresent()) {
                return address;
            }
        } catch (IllegalArgumentException | DateTimeException notAnAddress) {
            // The message below says what an address looks like.
        }
        fault(Kind.INVALID_VALUE, "url", "Skriv en adresse som https://eksempel.dk/liste-{firstDay:dd-MM-yyyy}.csv.",
                "Enter an address such as https://example.dk/list-{firstDay:dd-MM-yyyy}.csv.");
        return Optional.empty();
    }

    private Set<Host> hosts() {
        Set<Host> hosts = new LinkedHashSet<>();
        JsonNode names = source.path("hosts");
        boolean read = names.isArray() && !names.isEmpty();
        for (JsonNode name : names) {
            Optional<Host> host = Host.parse(name.asText());
            host.ifPresent(hosts::add);
            read &= host.isPresent();
        }
        if (!read) {
            fault(Kind.INVALID_VALUE, "hosts",
                    "Skriv de servere, der må hentes fra, som [\"eksempel.dk\", \"eksempel.dk:8443\"].",
                    "Name the servers from which files may be fetched, such as [\"example.dk\", \"example.dk:8443\"].");
        }
        return hosts;
    }

    private Optional<FirstDay> firstDay() {
        Optional<FirstDay> day = text("firstDay")
                .flatMap(text -> FirstDay.HalfYear.named(text).or(() -> fixed(text)));
        if (day.isEmpty()) {
            fault(Kind.NOT_A_DAY, "firstDay", "Skriv en dato som 2022-04-01, NEXT eller CURRENT.",
                    "Enter a date such as 2022-04-01, NEXT or CURRENT.");
        }
        return day;
    }

    private static Optional<FirstDay> fixed(String text) {
        try {
            return Optional.of(new FirstDay.Fixed(LocalDate.parse(text)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Reads {@code autoPublish}, which is off where it is absent. */
    private ImportMode mode() {
        JsonNode flag = source.path("autoPublish");
        if (!flag.isMissingNode() && !flag.isBoolean()) {
            fault(Kind.WRONG_TYPE, "autoPublish", "Skriv true eller false.", "Enter true or false.");
        }
        return flag.asBoolean() ? publishing : ImportMode.STAGE;
    }

    /** Reads {@code overrides}, which has the same names and values as the parameters of an import. */
    private Chosen chosen() {
        try {
            Map<String, String> stated = source.path("overrides").propertyStream()
                    .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().asText()));
            return ChosenParameters.of(stated);
        } catch (Problem problem) {
            problem.faults().forEach(fault -> faults
                    .add(fault.at("/overrides" + fault.pointer())));
            return Chosen.NOTHING;
        }
    }

    /**
     * Refuses automatic publication where the address is the same for every half-year: a person would see that last
     * half-year's file is still there, but nobody looks at what is published automatically.
     */
    private void checkPublishable(FirstDay firstDay, AddressTemplate address) {
        if (!(firstDay instanceof FirstDay.Fixed) && !address.containsDay()) {
            fault(Kind.CONTRADICTION, "autoPublish",
                    "Det, der offentliggøres af sig selv, skal have en fast dag eller {firstDay} i adressen.",
                    "Automatic publication needs a fixed day, or {firstDay} in the address.");
        }
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(source.path(field).textValue());
    }

    private void fault(Kind kind, String field, String da, String en) {
        faults.add(Fault.of(kind, "/" + field, da, en));
    }
}
