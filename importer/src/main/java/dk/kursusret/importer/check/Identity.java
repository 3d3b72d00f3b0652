package dk.kursusret.importer.check;

import java.time.LocalDate;
import java.util.Locale;

/** What makes two rows of a list the same course, package or rate. Case and spaces make no difference. */
sealed interface Identity {

    record Code(String code) implements Identity {
        static Code of(String code) {
            return new Code(code.toLowerCase(Locale.ROOT).replace(" ", ""));
        }
    }

    /** A course without a code; its id is made of title and provider. */
    record Id(String id) implements Identity {}

    record Package(String id) implements Identity {}

    record RateFrom(String id, LocalDate day) implements Identity {}

    record TitleAndProvider(String title, String provider) implements Identity {
        /** Both texts must be tidy. */
        static TitleAndProvider of(String title, String provider) {
            return new TitleAndProvider(title.toLowerCase(Locale.ROOT), provider.toLowerCase(Locale.ROOT));
        }
    }
}
