package dk.kursusret.functions.answers.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.functions.answers.lists.PackageView.InList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageViewTest {

    @ParameterizedTest
    @CsvSource({"42994 Rengøring, Rengøring", "42994, 42994", "Rengøring, Rengøring"})
    void aCourseIsShownByItsTitleElseByItsCode(String written, String shown) {
        assertEquals(shown, new InList(PackageCourse.of(written), List.of()).shown());
    }
}
