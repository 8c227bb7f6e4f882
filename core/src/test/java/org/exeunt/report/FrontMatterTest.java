package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static Draft draft(String text) {
        return new PlainTextFormat().read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itTellsAboutTheTextAndIsNoPartOfIt() {
        Draft draft = draft("""
                ---
                title: "Ten days: the numbers"
                Published: 2022-09-27
                publisher: 'Dariali Data Desk'
                lang: en-GB
                tags: [border, numbers]
                ---
                The text.
                """);
        assertThat(draft.text()).isEqualTo("The text.\n");
        assertThat(draft.metadata())
                .isEqualTo(new Metadata(
                        "Ten days: the numbers", "Dariali Data Desk", PublishedOn.index("2022-09-27"), "en"));
    }

    @Test
    void theBytesBehindItAreStillThoseOfTheFile() {
        Draft draft = draft("---\ntitle: Über\n---\nText");
        assertThat(draft.offsets().startByte(0))
                .isEqualTo("---\ntitle: Über\n---\n".getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void windowsLineEndsMakeNoDifference() {
        Draft draft = draft("---\r\ndate: 2022-09-27 10:00:00 +0300\r\n---\r\nText");
        assertThat(draft.metadata().published()).isEqualTo(PublishedOn.index("2022-09-27"));
        assertThat(draft.text()).isEqualTo("Text");
    }

    @Test
    void publishedGoesBeforeDate() {
        assertThat(draft("---\ndate: 2022-01-01\npublished: 2022-09-27\n---\nText")
                        .metadata()
                        .published())
                .isEqualTo(PublishedOn.index("2022-09-27"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text\n---\ntitle: no\n---\n",
                "---\ntitle: never closed\nText",
                "----\ntitle: a longer line\n----\n",
                "--- not at all",
                "---",
                ""
            })
    void otherLinesAreText(String text) {
        assertThat(draft(text).text()).isEqualTo(text);
        assertThat(draft(text).metadata()).isEqualTo(Metadata.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "", "2022", "2022-13-45", "September 26"})
    void whatIsNoDayIsNoDay(String day) {
        assertThat(draft("---\npublished: " + day + "\n---\nText").metadata().published())
                .isEqualTo(Published.UNKNOWN);
    }

    @Test
    void linesThatEndInCarriageReturnsAreLines() {
        assertThat(draft("One\rTwo\rThree").text()).isEqualTo("One\nTwo\nThree");
        assertThat(draft("One\r\nTwo").text()).isEqualTo("One\r\nTwo");
    }
}
