package dk.kursusret.functions.pages.facts;

import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.schemes.ClosedGroups;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whom a page addresses: citizens about themselves, or caseworkers about somebody else. */
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

    /** The name of a fact: a question to a citizen, or the label of a caseworker's field. */
    public abstract String name(Fact<?> fact, Words words);

    public abstract String choice(Enum<?> value, Words words);

    /** The label for use in running text, without the hint in brackets at its end. */
    public static String withoutHint(String label) {
        int hint = label.lastIndexOf(" (");
        return hint >= 0 && label.indexOf(')', hint) == label.length() - 1 ? label.substring(0, hint) : label;
    }

    /** The name of a choice on the day. A group that is closed to new people may have got another name. */
    public String choice(Enum<?> value, LocalDate day, Words words) {
        String since = key(value) + SINCE_IT_CLOSED;
        return value instanceof Group group && ClosedGroups.isClosed(group, day) && words.has(since) ? words.say(since)
                : choice(value, words);
    }

    /** Whether the choice is offered on the day. A closed group is not, unless it has a new name. */
    public static boolean isOffered(Enum<?> value, LocalDate day, Words words) {
        return !(value instanceof Group group) || !ClosedGroups.isClosed(group, day)
                || words.has(key(value) + SINCE_IT_CLOSED);
    }

    /** The option for an unknown fact; caseworkers leave the field blank instead. */
    public abstract Optional<String> unknown(Fact<?> fact, Words words);

    /** The error if the value is not one of the possible answers. */
    abstract String unanswered(List<String> answers, Words words);

    /** The key of a text about a fact other than its question, such as its hint. */
    static String textKey(String kind, Fact<?> fact) {
        return kind + fact.textKey().substring("fact".length());
    }

    private static String key(Enum<?> value) {
        return "choice." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
