package dk.kursusret.functions;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker, with its schema loaded once for all pages. */
final class HtmlChecker {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";
    private final Complaints complaints = new Complaints();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    HtmlChecker() throws Exception {
        validator.setUpMainSchema(HTML, complaints);
        validator.setUpValidatorAndParsers(complaints, true, false);
    }

    /** Errors and warnings. */
    List<String> complaints(String html) throws IOException, SAXException {
        complaints.all.clear();
        validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return List.copyOf(complaints.all);
    }

    private static final class Complaints implements ErrorHandler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            all.add("warning: " + warning.getMessage());
        }

        @Override
        public void error(SAXParseException error) {
            all.add("error: " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            all.add("fatal: " + error.getMessage());
        }
    }
}
