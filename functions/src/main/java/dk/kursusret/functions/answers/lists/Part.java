package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Which part of a long answer it is.
 *
 * @param total on all pages
 * @param page from 1
 */
public record Part(int total, int page, int perPage) {

    @JsonIgnore
    public boolean isLast() {
        return (long) page * perPage >= total;
    }
}
