package dk.kursusret.functions.pages.facts;

import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.schemes.ClosedGroups;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        public Optional<String> unknown(Fact<?> fact, Words words) {
            String own = textKey("unknown", fact);
            return Optional.of(words.say(words.has(own) ? own : "unknown"));
        }

        @Override
        String unanswered(List<String> answers, Words words) {
            return words.say("error.unanswered");
        }
    },
    CASEWORKER {
        @Override
        public String name(Fact<?> fact, Words words) {
            return words.say(textKey("label", fact));
        }

        @Override
        public String choice(Enum<?> value, Words words) {
            String own = "label." + key(value);
            return words.say(words.has(own) ? own : key(value));
        }

        @Override
        public Optional<String> unknown(Fact<?> fact, Words words) {
            return Optional.empty();
        }

        @Override
        String unanswered(List<String> answers, Words words) {
            return words.say("error.unanswered.caseworker", String.join(", ", answers));
        }
    };

    private static final String SINCE_IT_CLOSED = ".closed";

    /** What a fact is called: a question, or what a field of a form is labelled with. */
    public abstract String name(Fact<?> fact, Words words);

    public abstract String choice(Enum<?> value, Words words);

    /** A field's label as it stands in running text: without what it says in brackets at its end of how it is filled in. */
    public static String withoutHint(String label) {
        int hint = label.lastIndexOf(" (");
        return hint >= 0 && label.indexOf(')', hint) == label.length() - 1 ? label.substring(0, hint) : label;
    }

    /** As it is called on the day: groups that nobody enters any more may have another name since. */
    public String choice(Enum<?> value, LocalDate day, Words words) {
        String since = key(value) + SINCE_IT_CLOSED;
        return value instanceof Group group && ClosedGroups.isClosed(group, day) && words.has(since) ? words.say(since)
                : choice(value, words);
    }

    /** Whether the page of the day has it to choose: a group that is closed and has got no other name is gone. */
    public static boolean isOffered(Enum<?> value, LocalDate day, Words words) {
        return !(value instanceof Group group) || !ClosedGroups.isClosed(group, day)
                || words.has(key(value) + SINCE_IT_CLOSED);
    }

    /** How to say that it is not known; a caseworker leaves the field empty. */
    public abstract Optional<String> unknown(Fact<?> fact, Words words);

    /** That something else was written than one of the answers there are. */
    abstract String unanswered(List<String> answers, Words words);

    /** Of what is said of a fact besides its question. */
    static String textKey(String kind, Fact<?> fact) {
        return kind + fact.textKey().substring("fact".length());
    }

    private static String key(Enum<?> value) {
        return "choice." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
