package dk.kursusret.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Samples;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.store.CountingStore;
import dk.kursusret.catalog.store.EditionReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;

/**
 * The store is slow, throttled, gone or corrupt, or credentials have expired: readers answer from their cache and say
 * so.
 */
class StoreFaultsTest {
    private static final Instant START = Instant.parse("2021-05-01T10:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2021, 5, 1);
    private final CountingStore store = new CountingStore();
    private final MovingClock clock = new MovingClock(START);
    private Optional<RuntimeException> fault = Optional.empty();
    private final Catalog catalog = new Catalog(new Faulty(), clock);

    /** Reads from the store unless a fault is set. */
    private final class Faulty implements EditionReader {
        @Override
        public List<EditionRecord> records(String list) {
            List<EditionRecord> records = store.records(list);
            fault.ifPresent(e -> {
                throw e;
            });
            return records;
        }

        @Override
        public List<Row> entries(EditionId id) {
            return store.entries(id);
        }
    }

    static Stream<RuntimeException> faults() {
        return Stream.of(ApiCallTimeoutException.create(5000),
                ThrottlingException.builder().message("slow down").build(),
                SdkClientException.create("Unable to execute HTTP request: Connection refused"),
                new IllegalStateException("an item without a first day"),
                DynamoDbException.builder().awsErrorDetails(
                        AwsErrorDetails.builder().errorCode("ExpiredTokenException").build()).build());
    }

    private Optional<String> inForce() {
        return catalog.inForce(Samples.FYN, MAY, Optional.empty()).map(edition -> edition.ref().sha256());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theCacheKeepsAnsweringAndItsAgeIsReportedUntilTheStoreIsBack(RuntimeException how) {
        store.publish(Samples.published("2021-04-01", "april", "2021-03-10T09:00:00Z"), Samples.course("47592", "A"));
        assertEquals(Optional.of(Sha256.of("april")), inForce());
        assertEquals(Optional.empty(), catalog.held());

        fault = Optional.of(how);
        for (int minutes = 1; minutes < 120; minutes++) {
            clock.advance(Duration.ofMinutes(1));
            assertEquals(Optional.of(Sha256.of("april")), inForce());
            assertEquals(Optional.of(new Catalog.Held(START, how.getClass().getName())), catalog.held());
        }

        fault = Optional.empty();
        store.publish(Samples.published("2021-05-01", "may", "2021-05-01T11:00:00Z"), Samples.course("40531", "B"));
        clock.advance(Duration.ofSeconds(30));
        assertEquals(Optional.of(Sha256.of("may")), inForce());
        assertEquals(Optional.empty(), catalog.held());
    }

    /** Otherwise each list that a question needs would wait for the store in turn, and Lambda would time out first. */
    @Test
    void aStoreThatFailedIsLeftAloneForHalfAMinuteWhicheverListIsAskedFor() {
        catalog.history(Samples.FYN, Optional.empty());
        catalog.history("six-weeks", Optional.empty());
        fault = Optional.of(ApiCallTimeoutException.create(5000));
        clock.advance(Duration.ofSeconds(31));
        int before = store.recordReads;

        for (int i = 0; i < 10; i++) {
            catalog.history(Samples.FYN, Optional.empty());
            catalog.history("six-weeks", Optional.empty());
        }
        assertEquals(before + 1, store.recordReads);

        clock.advance(Duration.ofSeconds(30));
        catalog.history("six-weeks", Optional.empty());
        assertEquals(before + 2, store.recordReads);
    }

    @Test
    void whatWasNeverReadIsNotInvented() {
        fault = Optional.of(ApiCallTimeoutException.create(5000));

        assertThrows(ApiCallTimeoutException.class, this::inForce);

        fault = Optional.empty();
        assertEquals(Optional.empty(), inForce());
    }

    /**
     * Dates decide what holds among cached pointers too: an edition published ahead takes effect, and one that ends is
     * over.
     */
    @Test
    void aCachedListChangesOnItsDay() {
        store.publish(Samples.published("2021-04-01", "april", "2021-03-10T09:00:00Z"));
        inForce();
        fault = Optional.of(ThrottlingException.builder().build());
        clock.advance(Duration.ofHours(1));

        assertTrue(catalog.history(Samples.FYN, Optional.empty()).on(LocalDate.of(2021, 9, 30)).isPresent());
        assertFalse(catalog.history(Samples.FYN, Optional.empty()).on(LocalDate.of(2021, 10, 1)).isPresent());
    }
}
