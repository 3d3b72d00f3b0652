package dk.kursusret.functions.pages.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.pages.caseworker.CaseSection;
import dk.kursusret.functions.pages.facts.FactFields;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the pages: the same in both languages, for every fact and choice, and easy to read. */
class PageTextsTest {
    /** Officialese that people do not use, from the lists of the Danish Language Council and of municipalities. */
    private static final List<String> BUREAUCRATIC = List.of("såfremt", "jf.", "jævnfør", "iht.", "i henhold",
            "vedrørende", "angående", "omhandlende", "vedr.", "nærværende", "pågældende", "førnævnte", "ovennævnte",
            "ovenstående", "nedenstående", "ansøger", "borgeren", "klient", "foranledige", "forefindes", "bemærkes",
            "under hensyn", "med henblik", "i medfør", "i det omfang", "i relation til", "i overensstemmelse",
            "for så vidt",
            "hvorvidt", "endvidere", "ydermere", "desuden", "desuagtet", "ligeledes", "samt ", "såvel som", "ifm.",
            "ift.", "mhp.", "hertil", "hermed", "herved", "herunder,", "hidrøre", "bevirke", "tilvejebringe",
            "tilkendegive", "imødekomme", "fremsende", "indgive", "erlægge", "anmode", "meddele", "påberåbe", "bero på",
            "retsstilling", "hjemmel", "begæring", "efterkomme", "udvirke", "bistå", "fornøden", "påkrævet",
            "respektive",
            "diverse", "eventuelt", "primært", "implementere");
    private static final Pattern DISTANT_YOU = Pattern.compile("(?<![.!?»] )(?<!^)\\b(De|Dem|Deres)\\b");
    private static final Pattern YOU = Pattern
            .compile("(?iU)\\b(du|dig|din|dit|dine|jeg|mig|min|mit|mine|you|your|yours|my)\\b");
    /** The keys of texts that only caseworkers and developers read. */
    private static final Pattern OF_AN_OFFICE = Pattern
            .compile("(label|caseworker|letter|many|registration|compare|packages|api)\\..*");
    /** The keys of texts that caseworkers read; the letter itself addresses the citizen. */
    private static final Pattern OF_THE_CASEWORKER = Pattern
            .compile("(label|caseworker|many|registration|compare|packages)\\..*|select\\.unknown");
    /** The texts of the rules that citizens read, without those on accounts and registration. */
    private static final Pattern OF_THE_LAW = Pattern.compile(
            "(fact|change|asked|duty|step|deadline|authority|notice\\.(sample|last-known|differs|situation))\\..*"
                    + "|.*\\.(question|met|not-met|unknown|not-applicable)");
    /**
     * The LIX scale of Björnsson: below 25 is very easy, like children's books; 25 to 34 is easy, like weekly magazines;
     * newspapers have 35 to 44, and laws more. People who are worried read less well than usual, so our own texts must be
     * very easy, and those of the law, with its long words, easy.
     */
    private static final int OUR_OWN = 25;
    private static final int THE_LAWS = 34;
    private static final int LONGEST_SENTENCE = 30;

    static Stream<Fact<?>> facts() {
        return CaseFact.all().stream();
    }

    @Test
    void bothLanguagesSayEverythingTheOtherSays() {
        assertEquals(Words.DANISH.keys(), Words.ENGLISH.keys());
        assertTrue(Words.DANISH.keys().stream().noneMatch(key -> Words.DANISH.say(key).isBlank()
                || Words.ENGLISH.say(key).isBlank()));
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        for (String key : Words.DANISH.keys()) {
            assertEquals(places(Words.DANISH.say(key)), places(Words.ENGLISH.say(key)), key);
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{[0-9]}").matcher(text).results().map(m -> m.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactIsAskedForUnderExactlyOneTopicThatHasATitle(Fact<?> fact) {
        List<Topic> topics = Topic.ALL.stream().filter(topic -> topic.facts().contains(fact)).toList();

        assertEquals(1, topics.size());
        assertTrue(Words.DANISH.has("topic." + topics.getFirst().id()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyChoiceHasALabel(Fact<?> fact) {
        if (fact.type() instanceof FactType.Choice<?> choice) {
            Arrays.stream(choice.values().getEnumConstants()).forEach(value -> assertTrue(
                    Words.DANISH.has("choice." + choice.values().getSimpleName() + "." + value.name()), value::name));
        }
        Arrays.stream(EducationLevel.values()).forEach(
                level -> assertFalse(Voice.CITIZEN.choice(level, Words.ENGLISH).isBlank()));
    }

    @Test
    void everyProvisionAndOutcomeHasWords() {
        List<String> citations = Schemes.ALL.stream().flatMap(scheme -> scheme.life().stream())
                .filter(RuleVersion.class::isInstance).map(RuleVersion.class::cast)
                .flatMap(version -> version.situations().stream()).flatMap(s -> s.conditions().stream())
                .flatMap(condition -> condition.provision().all().stream())
                .map(citation -> Citations.of(citation, Words.DANISH).text()).distinct().toList();

        assertTrue(citations.size() > 20);
        citations.forEach(citation -> assertFalse(citation.isBlank(), citation));
        for (Outcome outcome : Outcome.values()) {
            Stream.of("answer.heading.", "answer.lead.", "outcome.", "outcome.short.")
                    .forEach(key -> assertTrue(Words.DANISH.has(key + outcome), key + outcome));
        }
    }

    static Stream<String> readByCitizens() {
        return Words.DANISH.keys().stream().filter(key -> !OF_AN_OFFICE.matcher(key).matches()).map(Words.DANISH::say);
    }

    /** With the placeholders left as they are. */
    static Stream<String> lawReadByCitizens() {
        return Texts.keys().stream().filter(key -> OF_THE_LAW.matcher(key).matches())
                .filter(key -> !key.startsWith("registration")).map(key -> Texts.template(key).da());
    }

    @Test
    void nothingIsSaidAsAnOfficeSaysIt() {
        Stream.concat(readByCitizens(), lawReadByCitizens()).forEach(text -> {
            BUREAUCRATIC.forEach(word -> assertFalse(text.toLowerCase(Locale.ROOT).contains(word),
                    () -> word + ": " + text));
            assertFalse(DISTANT_YOU.matcher(text).find(), text);
        });
    }

    @Test
    void aCaseworkerIsAskedAboutSomebodyElse() {
        for (Words words : List.of(Words.DANISH, Words.ENGLISH)) {
            words.keys().stream().filter(key -> OF_THE_CASEWORKER.matcher(key).matches())
                    .forEach(key -> assertFalse(YOU.matcher(words.say(key)).find(), key + ": " + words.say(key)));
            FactFields fields = new FactFields(Regions.load(), KnownLists.load(), Voice.CASEWORKER);
            CaseFact.all().stream().map(fact -> fields
                    .field(fact, Form.EMPTY, List.of(), Optional.empty(), LocalDate.of(2026, 11, 30), words)
                    .compact(words.say("select.unknown"))).forEach(field -> {
                        assertFalse(YOU.matcher(field.question()).find(), field.question());
                        assertEquals(Optional.empty(), field.label().hint());
                        field.options().forEach(
                                option -> assertFalse(YOU.matcher(option.label()).find(), option.label()));
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aCitizenIsAskedAboutThemselves(Fact<?> fact) {
        String asked = Voice.CITIZEN.name(fact, Words.DANISH);

        assertTrue(asked.endsWith("?"), asked);
        assertFalse(asked.toLowerCase(Locale.ROOT).contains("borger"), asked);
        assertFalse(Pattern.compile("(?iU)\\b(han|hun|vedkommende|personen)\\b").matcher(asked).find(), asked);
    }

    /** LAB § 9, stk. 6: the weeks are counted anew only after nine months in a fleksjob, not after any fleksjob. */
    @Test
    void onLedighedsydelseEveryWeekCountsUntilThereIsANewRight() {
        assertTrue(unemployment("LEDIGHEDSYDELSE", Words.DANISH).question().contains("i alt, eller siden 9 måneder"));
        assertTrue(unemployment("LEDIGHEDSYDELSE", Words.ENGLISH).question().contains("in all, or since nine months"));
    }

    @Test
    void onlyThoseOnDagpengeAreSentToTheAKasse() {
        assertTrue(unemployment("DAGPENGE", Words.DANISH).label().hint().orElseThrow().contains("A-kassen"));
        assertTrue(unemployment("LEDIGHEDSYDELSE", Words.DANISH).label().hint().orElseThrow().contains("Kommunen"));
        assertFalse(unemployment("SYGEDAGPENGE", Words.DANISH).label().hint().orElseThrow().contains("A-kassen"));
    }

    private static FactField unemployment(String group, Words words) {
        return new FactFields(Regions.load(), KnownLists.load(), Voice.CITIZEN).field(PersonFact.ACCUMULATED_WEEKS,
                Form.EMPTY.with(PersonFact.GROUP.pointer(), group), List.of(), Optional.empty(),
                LocalDate.of(2026, 11, 30), words);
    }

    /** LAB § 6: nr. 2-5 are outside the integration act, nr. 9 holds the self-employed too, nr. 13 ends at 18 years. */
    @Test
    void aGroupIsNamedAsTheActBoundsIt() {
        assertTrue(Words.DANISH.say("choice.Group.OVERGANGSYDELSE").contains("uden for integrationslovens programmer"));
        assertTrue(Words.DANISH.say("choice.Group.FLEKSJOB").contains("selvstændig med tilskud"));
        assertTrue(Words.DANISH.say("choice.Group.SELVFORSOERGENDE").contains("uden ret til en ydelse"));
        assertTrue(Words.DANISH.say("choice.Group.OTHER_LAB").contains("Under 18 år"));
        assertTrue(Words.ENGLISH.say("choice.Group.OVERGANGSYDELSE").contains("outside the programmes"));
        assertTrue(Words.ENGLISH.say("choice.Group.FLEKSJOB").contains("self-employed"));
        assertTrue(Words.ENGLISH.say("choice.Group.OTHER_LAB").contains("Under 18"));
    }

    @Test
    void aCaseworkerFindsEveryTopicInOneSection() {
        List<Topic> found = CaseSection.ALL.stream().flatMap(section -> section.topics().stream()).toList();

        assertEquals(Topic.ALL.size(), found.size());
        assertEquals(Set.copyOf(Topic.ALL), Set.copyOf(found));
    }

    @Test
    void whatACitizenReadsIsEasyToRead() {
        double own = lix("the pages", readByCitizens());
        double law = lix("the law", lawReadByCitizens());

        assertTrue(own <= OUR_OWN, "LIX " + own);
        assertTrue(law <= THE_LAWS, "LIX " + law);
    }

    /** For running text only, since labels do not end with a full stop and would distort the length of sentences. */
    private static double lix(String name, Stream<String> texts) {
        List<String> sentences = texts.flatMap(text -> Stream.of(text.split("(?<=[.!?])\\s+")))
                .filter(sentence -> sentence.matches(".*[.!?]")).toList();
        List<String> words = sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
        sentences.forEach(sentence -> assertTrue(words(sentence).size() <= LONGEST_SENTENCE, sentence));
        long difficult = words.stream().filter(word -> word.length() > 6).count();
        double lix = (double) words.size() / sentences.size() + 100.0 * difficult / words.size();
        System.out.printf(Locale.ROOT, "LIX of what citizens read of %s: %.1f (%d words, %d sentences)%n", name, lix,
                words.size(), sentences.size());
        return lix;
    }

    private static List<String> words(String sentence) {
        return Pattern.compile("\\p{L}+").matcher(sentence.replaceAll("\\{[a-z-]+}|\\[\\[.*?]]", " ")).results()
                .map(m -> m.group()).toList();
    }
}
