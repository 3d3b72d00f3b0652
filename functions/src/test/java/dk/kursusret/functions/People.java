package dk.kursusret.functions;

import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.rules.facts.CourseLevel;
import java.util.List;
import java.util.stream.Stream;

/** The people whose journeys through the pages are tested, and the lists on which they find their courses. */
public final class People {
    private People() {}

    /** All of them, in the order of the tests. */
    public static Stream<Person> all() {
        return Stream.of(PeopleTest.withARight(), PeopleTest.withSomethingToAsk(), PeopleTest.withoutARight(),
                EarlierPeopleTest.people(), PoolPeopleTest.people()).flatMap(people -> people);
    }

    /** The lists of {@link ListsInMemory#filled}, and those of today. */
    static ListsInMemory lists() {
        ListsInMemory lists = ListsInMemory.filled();
        lists.publish("six-weeks", "2026-03-01", Origin.GIVEN,
                ListsInMemory.course("49697", "Gaffeltruck certifikat", "transport", "37"),
                ListsInMemory.course("49702", "Svejsning", "industri", "222"),
                ListsInMemory.course("49703", "Rengøring", "service", "222"),
                ListsInMemory.course("49705", "Teleskoplæsser", "transport", "37"),
                ListsInMemory.course("49704", "Industrirengøring", "service", "296"), ListsInMemory.academy());
        lists.publish("lift-110", "2026-03-01", Origin.GIVEN,
                ListsInMemory.course("1234", "Elektriker", CourseLevel.EUD, "bygge-og-anlaeg", "3700"));
        lists.publish("rbr-syddanmark", "2026-10-01", Origin.GIVEN,
                ListsInMemory.course("49701", "Kranfører", "transport", "37"),
                ListsInMemory.course("49705", "Teleskoplæsser", "transport", "37"));
        for (String region : List.of("rar-sydjylland", "rar-vestjylland")) {
            lists.publish(region, "2021-10-01", Origin.GIVEN);
        }
        lists.publish("rar-oestjylland", "2021-10-01", Origin.GIVEN,
                ListsInMemory.course("47593", "Stilladsmontering", "bygge-og-anlaeg", "37"));
        lists.publish("six-weeks", "2022-03-01", Origin.GIVEN,
                ListsInMemory.course("47594", "Lagerstyring", "transport", "222"));
        lists.publish("rbr-midtjylland", "2026-10-01", Origin.GIVEN);
        lists.publish("rbr-sjaelland", "2026-10-01", Origin.GIVEN);
        return lists;
    }
}
