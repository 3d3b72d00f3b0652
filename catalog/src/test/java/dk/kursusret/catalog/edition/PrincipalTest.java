package dk.kursusret.catalog.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which principals are the same, by ARN and by unique id. */
class PrincipalTest {
    @ParameterizedTest
    @CsvSource({
            // the same role, session after session
            "arn:aws:sts::1:assumed-role/Bringer/anna,AROA1:anna, arn:aws:sts::1:assumed-role/Bringer/bo,AROA1:bo, true",
            "arn:aws:sts::1:assumed-role/Bringer/anna,, arn:aws:sts::1:assumed-role/Bringer/bo,, true",
            "arn:aws-cn:sts::1:assumed-role/a/b/Bringer/x,, arn:aws-cn:sts::1:assumed-role/a/b/Bringer/y,, true",
            // renamed, or created anew under the old name
            "arn:aws:sts::1:assumed-role/Old/anna,AROA1:anna, arn:aws:sts::1:assumed-role/New/anna,AROA1:anna, true",
            "arn:aws:sts::1:assumed-role/Bringer/anna,AROA1:anna, arn:aws:sts::1:assumed-role/Bringer/anna,AROA2:anna, true",
            "arn:aws:iam::1:user/anna,AIDA1, arn:aws:iam::1:user/anna-maria,AIDA1, true",
            "arn:aws:iam::1:user/anna,AIDA1, arn:aws:iam::1:user/anna,AIDA1, true",
            // two different principals
            "arn:aws:sts::1:assumed-role/Bringer/anna,AROA1:anna, arn:aws:sts::1:assumed-role/Approver/bo,AROA2:bo, false",
            "arn:aws:sts::1:assumed-role/Bringer/s,AROA1:s, arn:aws:sts::1:assumed-role/Approver/s,AROA2:s, false",
            "arn:aws:sts::1:assumed-role/Bringer/anna,AROA1:anna, arn:aws:sts::2:assumed-role/Bringer/anna,AROA2:anna, false",
            "arn:aws:iam::1:user/anna,AIDA1, arn:aws:iam::1:user/bo,AIDA2, false",
            "arn:aws:iam::1:user/team/anna,, arn:aws:iam::1:user/team/bo,, false",
            "arn:aws:sts::1:federated-user/anna,1:anna, arn:aws:sts::1:federated-user/bo,1:bo, false",
            "000000000001,, arn:aws:sts::1:assumed-role/Approver/bo,AROA2:bo, false"})
    void aRoleIsOneWhateverTheSessionAndAUserIsOne(String one, String oneId, String other, String otherId,
            boolean same) {
        assertEquals(same, Principal.of(one, Optional.ofNullable(oneId))
                .isAmong(Principal.of(other, Optional.ofNullable(otherId)).identities()));
    }
}
