package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.HoursView;
import dk.kursusret.functions.answers.RegistrationView;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.SituationView;
import dk.kursusret.functions.pages.facts.AnswerInWords;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.facts.Ways;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.registration.Codelists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything the API answers about one scheme, as shown to a caseworker. */
public record SchemeInFull(AnswerInWords answer, SchemeView card, Codelists codes) {
    /**
     * Conditions under one heading.
     *
     * @param heading the situation and its result, or a general heading for those that all situations share
     */
    public record Group(String heading, List<ConditionView> conditions) {}

    /** The conditions that all situations share, followed by those of each situation. */
    public List<Group> conditions() {
        List<SituationView> ways = card.ways().stream().filter(way -> !way.conditions().isEmpty()).toList();
        List<ConditionView> common = Ways.common(ways);
        return Stream.concat(Stream.of(new Group(words().say("caseworker.conditions"), Ways.all(common))),
                ways.stream().filter(way -> !way.isOnly())
                        .map(way -> new Group(answer.situation(card, way).orElse("") + ": "
                                + words().say("caseworker.result." + way.outcome()),
                                Ways.all(way.conditions()).stream().filter(c -> !common.contains(c)).toList())))
                .filter(group -> !group.conditions().isEmpty()).toList();
    }

    public String decider() {
        return words().capital(answer.decider(card));
    }

    /** The version of the rules, and how certain they are. */
    public String basis() {
        return card.ruleVersion()
                .map(version -> words().say("scheme.version", answer.rulesFrom(card)) + " (" + version + ").")
                .orElse("")
                + card.basis().map(basis -> " " + words().say("caseworker.basis." + basis)).orElse("");
    }

    /** The hours account, if the scheme keeps one. */
    public List<String> hours() {
        return card.hours().map(this::hours).orElse(List.of());
    }

    private List<String> hours(HoursView hours) {
        return Stream.of(line("total", hours.total()), line("used", hours.used()), line("course", hours.course()),
                line("remaining", hours.remainingAfter())).flatMap(Optional::stream).toList();
    }

    private Optional<String> line(String part, Optional<BigDecimal> hours) {
        return hours.map(number -> words().say("caseworker.hours." + part, words().number(number)));
    }

    /** The codes of the registration, each with its list and its name. */
    public List<String> registration() {
        return card.registration().map(this::registration).orElse(List.of());
    }

    private List<String> registration(RegistrationView registered) {
        List<String> lines = new ArrayList<>();
        registered.bevillingsramme().ifPresentOrElse(
                frame -> lines.add(code(Codelists.BEVILLINGSRAMME, frame, registered)),
                () -> lines.add(words().say("caseworker.frame.none")));
        registered.afholdelseskategorier()
                .forEach(category -> lines.add(code(Codelists.AFHOLDELSESKATEGORI, category, registered)));
        registered.persongruppemarkering().ifPresent(mark -> lines.add(listed(Codelists.PERSONGRUPPEMARKERING,
                mark.name() + mark.start().map(start -> ", " + words().day(start) + " – " + words().day(mark.end()))
                        .orElse(""),
                registered)));
        registered.fritagelse().ifPresent(exemption -> lines.add(words().say("caseworker.exemption",
                Voice.CASEWORKER.choice(exemption, words()))));
        registered.weeklyHours().ifPresent(hours -> lines.add(words().say("caseworker.weekly", hours,
                registered.weeklyMinutes().orElse(0))));
        return lines;
    }

    private String code(String list, int id, RegistrationView registered) {
        return listed(list, id + " " + codes.known(list, String.valueOf(id)).name(), registered);
    }

    private String listed(String list, String text, RegistrationView registered) {
        return codes.list(list).orElseThrow().name() + ": " + text
                + (registered.mandatory().contains(list) ? words().say("caseworker.mandatory") : "");
    }

    /** Whether this scheme is shown in full by default. */
    public boolean isFirst() {
        return answer.reasoned().isEmpty() || answer.reasoned().getFirst().equals(card);
    }

    /** The editions that were consulted. */
    public String editions() {
        return answer.editions().stream().map(answer::edition).collect(Collectors.joining("; "));
    }

    private Words words() {
        return answer.words();
    }
}
