package dk.kursusret.rules.facts;

import java.util.Optional;

/** Who can answer a question about a fact. */
public enum Answerer {
    CITIZEN, SCHOOL, EMPLOYER, JOBCENTRE, A_KASSE;

    /** Who can answer for somebody in the group: the a-kasse knows of dagpenge alone, the municipality of all else. */
    public Answerer forGroup(Optional<Group> group) {
        boolean ofMunicipality = this == A_KASSE && group.filter(g -> g != Group.DAGPENGE).isPresent();
        return ofMunicipality ? JOBCENTRE : this;
    }
}
