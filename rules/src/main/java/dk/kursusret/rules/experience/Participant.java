package dk.kursusret.rules.experience;

/** Those who take part in one region's work to bring unskilled people into jobs. */
public enum Participant {
    RAR, JOBCENTRES, SCHOOLS, EMPLOYERS, SOCIAL_PARTNERS, AMK, STAR
}
