package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFormatTest {
    private static final List<List<String>> PAGES = List.of(
            List.of(
                    "Border bulletin No. 7",
                    "",
                    "Over 8,000 Russians entered Finland on Saturday, which was the largest num-",
                    "ber since the call-up was announced, the Finnish border guard said on Sunday",
                    "morning.",
                    "",
                    "A spokesman for the ministry spoke of well-known queues at the crossing, which go"),
            List.of(
                    "on for days, and of people who wait in their cars without water or food.",
                    "",
                    "In Georgia 10,000 people arrived a day, the interior ministry said, twice as many",
                    "as in an ordinary September."),
            List.of("The next bulletin comes out on Friday, the office said."));

    @TempDir
    private Path path;

    private Folder folder() {
        return new Folder(path);
    }

    private static byte[] pdf(List<List<String>> pages, boolean locked) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages.size(); i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    line(content, 8, 760, "Office for Borders - weekly bulletin " + (i + 1));
                    float base = 700;
                    for (String line : pages.get(i)) {
                        line(content, i == 0 && base == 700 ? 18 : 11, base, line);
                        base -= 14;
                    }
                    line(content, 8, 40, "Page " + (i + 1) + " of " + pages.size());
                }
            }
            Calendar made = new GregorianCalendar(2022, Calendar.SEPTEMBER, 27);
            made.setTimeZone(TimeZone.getTimeZone("UTC"));
            document.getDocumentInformation().setCreationDate(made);
            document.getDocumentInformation().setTitle("Microsoft Word - bulletin7.docx");
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void line(PDPageContentStream content, float size, float base, String words) throws IOException {
        if (!words.isEmpty()) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
            content.newLineAtOffset(72, base);
            content.showText(words);
            content.endText();
        }
    }

    @Test
    void paragraphsAreWholeAndWhatPagesRepeatIsOff() throws IOException {
        folder().with("a.pdf", pdf(PAGES, false));
        Report report = folder().read().reports().getFirst();
        assertThat(report.body()).isEqualTo("""
                Border bulletin No. 7

                Over 8,000 Russians entered Finland on Saturday, which was the largest number since the call-up was announced, the Finnish border guard said on Sunday morning.

                A spokesman for the ministry spoke of well-known queues at the crossing, which go on for days, and of people who wait in their cars without water or food.

                In Georgia 10,000 people arrived a day, the interior ministry said, twice as many as in an ordinary September.

                The next bulletin comes out on Friday, the office said.""");
        assertThat(report.title()).isEqualTo("Border bulletin No. 7");
    }

    @Test
    void passagesMapToTheirPages() throws IOException {
        folder().with("a.pdf", pdf(PAGES, false));
        Report report = folder().read().reports().getFirst();
        assertThat(report.find("8,000").orElseThrow().startByte()).isEqualTo(1);
        assertThat(report.find("10,000").orElseThrow().endByte()).isEqualTo(2);
        Passage across = report.find("which go on for days").orElseThrow();
        assertThat(across.startByte()).isEqualTo(1);
        assertThat(across.endByte()).isEqualTo(2);
    }

    @Test
    void theDayOnWhichTheFileWasMadeIsOnlyNamed() throws IOException {
        folder().with("a.pdf", pdf(PAGES, false));
        assertThat(folder().read().reports().getFirst().published()).isEqualTo(Published.UNKNOWN);
        assertThat(folder().refusals()).singleElement().asString().contains("its file was made on 2022-09-27");
    }

    @Test
    void theDayOnWhichTheFileWasMadeCountsIfTheTextBearsItOut() throws IOException {
        folder().with(
                        "a.pdf",
                        pdf(
                                List.of(List.of(
                                        "Bulletin",
                                        "",
                                        "Over 8,000 people came, more than on 25 September 2022 at Vaalimaa.")),
                                false));
        assertThat(folder().read().reports().getFirst().published())
                .isEqualTo(new Published(LocalDate.of(2022, 9, 27), Published.How.INFERRED));
    }

    @Test
    void damagedLockedAndEmptyOnesAreOneLineEach() throws IOException {
        byte[] whole = pdf(PAGES, false);
        folder().with("cut.pdf", Arrays.copyOf(whole, 300))
                .with("locked.pdf", pdf(PAGES, true))
                .with("none.pdf", "no pdf at all")
                .with("empty.pdf", emptyPage());
        assertThat(folder().read().reports()).isEmpty();
        assertThat(folder().refusals())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("cut.pdf: a damaged PDF"))
                .anySatisfy(line -> assertThat(line).startsWith("locked.pdf: a PDF that is locked"))
                .anySatisfy(line -> assertThat(line).startsWith("none.pdf: a damaged PDF"))
                .anySatisfy(line -> assertThat(line).startsWith("empty.pdf: a PDF without text"));
    }

    private static byte[] emptyPage() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
