package dk.kursusret.rules.facts;

import static dk.kursusret.rules.facts.Answerer.CITIZEN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the law asks about one of a person's educations, by its place in the list. */
public final class EducationFact {
    /** How many educations may be listed. */
    public static final int MOST = 30;
    private static final List<EducationFact> ALL = all();

    private final Fact<Boolean> upperSecondaryRequiredToday;
    private final Fact<BigDecimal> years;
    private final Fact<Boolean> usedInLast5Years;

    private EducationFact(Fact.Series facts, int index) {
        String pointer = "/person/educations/" + index + "/";
        String textKey = "fact.person.educations.";
        upperSecondaryRequiredToday = facts.of(pointer + "upperSecondaryRequiredToday", new FactType.Flag(), CITIZEN,
                textKey + "upperSecondaryRequiredToday");
        years = facts.of(pointer + "years", FactType.Quantity.upTo(20), CITIZEN, textKey + "years");
        usedInLast5Years = facts.of(pointer + "usedInLast5Years", new FactType.Flag(), CITIZEN,
                textKey + "usedInLast5Years");
    }

    /** For an education of level OTHER: whether admission requires upper secondary school today. */
    public static Fact<Boolean> upperSecondaryRequiredToday(int index) {
        return ALL.get(index).upperSecondaryRequiredToday;
    }

    /** For an education of level OTHER: its length in years. */
    public static Fact<BigDecimal> years(int index) {
        return ALL.get(index).years;
    }

    /** For uddannelsesløft: whether the person has worked in it within the last five years. */
    public static Fact<Boolean> usedInLast5Years(int index) {
        return ALL.get(index).usedInLast5Years;
    }

    /** Every fact about the education at that place. */
    public static List<Fact<?>> of(int index) {
        EducationFact facts = ALL.get(index);
        return List.of(facts.years, facts.upperSecondaryRequiredToday, facts.usedInLast5Years);
    }

    private static List<EducationFact> all() {
        Fact.Series facts = Fact.Series.from(96, FactSet.CAPACITY);
        List<EducationFact> all = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            all.add(new EducationFact(facts, i));
        }
        return List.copyOf(all);
    }
}
