package dk.kursusret.functions.pages;

import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.texts.Texts;

/** Whom a page speaks to: the citizen about themselves, the caseworker about another person. */
enum Voice {
    CITIZEN {
        @Override
        String name(Fact<?> fact, Words words) {
            return words.of(Texts.of(fact.textKey()));
        }

        @Override
        String choice(Enum<?> value, Words words) {
            return words.say(key(value));
        }

        @Override
        String stated(Fact<?> fact, String value, Words words) {
            return name(fact, words) + " " + value + ".";
        }
    },
    CASEWORKER {
        @Override
        String name(Fact<?> fact, Words words) {
            return words.say(fact.textKey().replaceFirst("^fact", "label"));
        }

        @Override
        String choice(Enum<?> value, Words words) {
            String own = "label." + key(value);
            return words.say(words.has(own) ? own : key(value));
        }

        @Override
        String stated(Fact<?> fact, String value, Words words) {
            return name(fact, words) + ": " + value + ".";
        }
    };

    /** What a fact is called: a question, or what a field of a form is labelled with. */
    abstract String name(Fact<?> fact, Words words);

    abstract String choice(Enum<?> value, Words words);

    /** A fact with its value, in one line of running text. */
    abstract String stated(Fact<?> fact, String value, Words words);

    private static String key(Enum<?> value) {
        return "choice." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
