package dk.kursusret.importer.check;

import java.util.Locale;

/** What makes two rows of a list the same course, or the same package. Case and white space make no difference. */
sealed interface Identity {

    record Code(String code) implements Identity {
        static Code of(String code) {
            return new Code(code.toLowerCase(Locale.ROOT).replace(" ", ""));
        }
    }

    record Package(String id) implements Identity {}

    record TitleAndProvider(String title, String provider) implements Identity {
        /** Both tidied before. */
        static TitleAndProvider of(String title, String provider) {
            return new TitleAndProvider(title.toLowerCase(Locale.ROOT), provider.toLowerCase(Locale.ROOT));
        }
    }
}
