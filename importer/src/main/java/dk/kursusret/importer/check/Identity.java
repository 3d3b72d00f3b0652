package dk.kursusret.importer.check;

import java.util.Locale;

/** What makes two rows of a list the same course. Case and white space make no difference. */
sealed interface Identity {

    record Code(String code) implements Identity {
        static Code of(String code) {
            return new Code(code.toLowerCase(Locale.ROOT).replace(" ", ""));
        }
    }

    record TitleAndProvider(String title, String provider) implements Identity {
        /** Both tidied before. */
        static TitleAndProvider of(String title, String provider) {
            return new TitleAndProvider(title.toLowerCase(Locale.ROOT), provider.toLowerCase(Locale.ROOT));
        }
    }
}
