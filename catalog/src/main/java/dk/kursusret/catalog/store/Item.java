package dk.kursusret.catalog.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A DynamoDB item that is being written or read. An empty value has no attribute; an empty text has one. */
final class Item {
    private final Map<String, AttributeValue> attributes;

    private Item(Map<String, AttributeValue> attributes) {
        this.attributes = attributes;
    }

    static Item of(Map<String, AttributeValue> attributes) {
        return new Item(attributes);
    }

    static Item keyed(String pk, String sk) {
        return new Item(new HashMap<>()).put("pk", pk).put("sk", sk);
    }

    Item put(String name, String text) {
        attributes.put(name, AttributeValue.fromS(text));
        return this;
    }

    Item put(String name, int number) {
        attributes.put(name, AttributeValue.fromN(Integer.toString(number)));
        return this;
    }

    Item put(String name, Optional<?> value) {
        value.ifPresent(v -> put(name, v instanceof BigDecimal n ? n.toPlainString() : v.toString()));
        return this;
    }

    /** Stored as a sorted list, because a DynamoDB set cannot be empty. */
    Item put(String name, Collection<String> texts) {
        return inOrder(name, texts.stream().sorted().toList());
    }

    Item inOrder(String name, List<String> texts) {
        attributes.put(name, AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList()));
        return this;
    }

    Map<String, AttributeValue> attributes() {
        return attributes;
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(attributes.get(name)).map(AttributeValue::s);
    }

    /** @throws IllegalStateException if the stored item lacks this required attribute */
    String text(String name) {
        return optional(name)
                .orElseThrow(() -> new IllegalStateException("a stored item has no attribute " + name));
    }

    int number(String name) {
        return Optional.ofNullable(attributes.get(name)).map(AttributeValue::n).map(Integer::parseInt)
                .orElseThrow(() -> new IllegalStateException("a stored item has no number " + name));
    }

    List<String> texts(String name) {
        return Optional.ofNullable(attributes.get(name)).map(AttributeValue::l).orElse(List.of()).stream()
                .map(AttributeValue::s).toList();
    }

    Optional<LocalDate> day(String name) {
        return optional(name).map(LocalDate::parse);
    }

    Optional<BigDecimal> decimal(String name) {
        return optional(name).map(BigDecimal::new);
    }

    Optional<Instant> instant(String name) {
        return optional(name).map(Instant::parse);
    }
}
