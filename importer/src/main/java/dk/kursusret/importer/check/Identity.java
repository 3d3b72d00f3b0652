package dk.kursusret.importer.check;

import java.time.LocalDate;
import java.util.Locale;

/** What makes two rows of a list the same course, package or rate. Case and white space make no difference. */
sealed interface Identity {

    record Code(String code) implements Identity {
        static Code of(String code) {
            return new Code(code.toLowerCase(Locale.ROOT).replace(" ", ""));
        }
    }

    /** Of a course without a code: made of its title and provider. */
    record Id(String id) implements Identity {}

    record Package(String id) implements Identity {}

    record RateFrom(String id, LocalDate day) implements Identity {}

    record TitleAndProvider(String title, String provider) implements Identity {
        /** Both tidied before. */
        static TitleAndProvider of(String title, String provider) {
            return new TitleAndProvider(title.toLowerCase(Locale.ROOT), provider.toLowerCase(Locale.ROOT));
        }
    }
}
