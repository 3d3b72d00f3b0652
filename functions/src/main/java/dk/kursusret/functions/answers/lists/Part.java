package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Which part of a long answer it is.
 *
 * @param total on all pages
 * @param page from 1
 */
public record Part(int total, int page, int perPage) {

    /** The number of the last page. */
    @JsonIgnore
    public int last() {
        return Math.max(1, Math.ceilDiv(total, perPage));
    }
}
