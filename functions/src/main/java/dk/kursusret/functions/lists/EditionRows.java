package dk.kursusret.functions.lists;

import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.answers.lists.EditionAnswer;

/** The edition asked for, with all its rows. */
record EditionRows(Listing listing, ChosenEdition chosen, LoadedEdition rows) {

    EditionAnswer answer(Paging paging) {
        return new EditionAnswer(listing.when(), listing.name(), chosen.view(listing, rows), paging.part(size()),
                paging.of(rows.courses()).stream().map(CourseView.Row::of).toList());
    }

    int size() {
        return rows.courses().size();
    }
}
