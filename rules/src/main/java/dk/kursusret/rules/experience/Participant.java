package dk.kursusret.rules.experience;

/** Who takes part in what one region did to bring the unskilled into work. */
public enum Participant {
    RAR, JOBCENTRES, SCHOOLS, EMPLOYERS, SOCIAL_PARTNERS, AMK, STAR
}
