package dk.kursusret.functions.pages.facts;

import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.texts.Texts;

/** Whom a page speaks to: the citizen about themselves, the caseworker about another person. */
public enum Voice {
    CITIZEN {
        @Override
        public String name(Fact<?> fact, Words words) {
            return words.of(Texts.of(fact.textKey()));
        }

        @Override
        public String choice(Enum<?> value, Words words) {
            return words.say(key(value));
        }

        @Override
        public String stated(Fact<?> fact, String value, Words words) {
            return name(fact, words) + " " + value + ".";
        }
    },
    CASEWORKER {
        @Override
        public String name(Fact<?> fact, Words words) {
            return words.say(fact.textKey().replaceFirst("^fact", "label"));
        }

        @Override
        public String choice(Enum<?> value, Words words) {
            String own = "label." + key(value);
            return words.say(words.has(own) ? own : key(value));
        }

        @Override
        public String stated(Fact<?> fact, String value, Words words) {
            return name(fact, words) + ": " + value + ".";
        }
    };

    /** What a fact is called: a question, or what a field of a form is labelled with. */
    public abstract String name(Fact<?> fact, Words words);

    public abstract String choice(Enum<?> value, Words words);

    /** A fact with its value, in one line of running text. */
    public abstract String stated(Fact<?> fact, String value, Words words);

    private static String key(Enum<?> value) {
        return "choice." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
