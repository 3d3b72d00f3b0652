package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Which page of a long answer this is.
 *
 * @param total the number of results on all pages
 * @param page counted from 1
 */
public record Part(int total, int page, int perPage) {

    /** The number of the last page. */
    @JsonIgnore
    public int last() {
        return Math.max(1, Math.ceilDiv(total, perPage));
    }
}
