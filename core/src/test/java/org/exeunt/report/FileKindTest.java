package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.exeunt.report.source.Form;
import org.exeunt.report.source.Passed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "a.txt, txt",
        "a.TXT, txt",
        "a.tar.gz, gz",
        "noext, ''",
        ".hidden, ''",
        "dir.d/noext, ''",
        "dir/a.b.html, html",
        "a., ''"
    })
    void theExtensionStandsBehindTheLastDot(String name, String extension) {
        assertThat(Form.extension(name)).isEqualTo(extension);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.text", "a.md", "a.markdown", "a", "a.html", "a.HTM", "a.xhtml", "a.pdf"})
    void textsAndPagesAreRead(String name) {
        assertThat(Form.find(name))
                .hasValueSatisfying(form -> assertThat(form.isDocument()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg", "a.exe", "a.docx"})
    void othersAreNot(String name) {
        assertThat(Form.find(name)).isEmpty();
        Refusal refusal = Passed.refusal(name);
        assertThat(refusal.file()).isEqualTo(name);
        assertThat(refusal.reason()).isNotBlank();
        assertThat(refusal.remedy()).isEqualTo("save it as text or HTML");
    }

    @ParameterizedTest
    @CsvSource({"GIF89a, a picture", "%PDF-1.7, a PDF"})
    void firstBytesTellWhatAFileIs(String start, String kind) {
        assertThat(FileKind.binary((start + " and more").getBytes(StandardCharsets.ISO_8859_1)))
                .contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "Pictures of the border", "PK is a short form", "%PDF is one, too"})
    void textsAreNothingElse(String text) {
        assertThat(FileKind.binary(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(FileKind.isBinary(text)).isFalse();
    }

    @Test
    void archivesBeginWithTheInitialsOfAMan() {
        assertThat(FileKind.binary(new byte[] {'P', 'K', 3, 4, 20})).contains("an archive");
        assertThat(FileKind.binary(new byte[] {0x1F, (byte) 0x8B, 8})).contains("an archive");
    }

    @Test
    void zerosAndControlsAreNoWriting() {
        assertThat(FileKind.isBinary("Over 8,000\u0000 came")).isTrue();
        assertThat(FileKind.isBinary("\u0001\u0002\u0003abc")).isTrue();
        assertThat(FileKind.isBinary("\u001B[1mBold\u001B[0m\r\n\tand\fmore")).isFalse();
    }

    @Test
    void aRefusalIsOneLine() {
        assertThat(new Refusal("a.txt", "line 3", "what is wrong", "what to do"))
                .hasToString("a.txt, line 3: what is wrong; what to do");
        assertThat(new Refusal("a.txt", "", "what is wrong", "")).hasToString("a.txt: what is wrong");
    }
}
