package dk.kursusret.it;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A page as printed by Chromium. */
final class Paper {
    private final String text;
    private final boolean withinItsPages;

    private final int sheets;

    private Paper(String text, boolean withinItsPages, int sheets) {
        this.text = text;
        this.withinItsPages = withinItsPages;
        this.sheets = sheets;
    }

    static Paper printed(Page page) throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Stripper stripper = new Stripper();
            String text = stripper.getText(document);
            return new Paper(text, stripper.outside.isEmpty(), document.getNumberOfPages());
        }
    }

    /** Whether the text is on the page, regardless of line breaks and hyphens. */
    boolean says(String words) {
        return solid(text).contains(solid(words));
    }

    private static String solid(String words) {
        return words.replaceAll("[\\s\\u00a0\\u00ad-]+", "");
    }

    /** Whether nothing is cut off at the left or right edge. */
    boolean isWithinItsPages() {
        return withinItsPages;
    }

    int sheets() {
        return sheets;
    }

    String text() {
        return text;
    }

    private static final class Stripper extends PDFTextStripper {
        private final List<TextPosition> outside = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition position) {
            float right = position.getXDirAdj() + position.getWidthDirAdj();
            if (position.getXDirAdj() < 0 || right > position.getPageWidth()) {
                outside.add(position);
            }
            super.processTextPosition(position);
        }
    }
}
