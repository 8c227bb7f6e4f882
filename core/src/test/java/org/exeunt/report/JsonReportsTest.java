package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportsTest {
    @TempDir
    private Path path;

    private Folder folder() {
        return new Folder(path);
    }

    @Test
    void eachLineIsAReportWithFieldsByTheirNames() throws IOException {
        folder().with("a.jsonl", """
                {"title":"One","text":"Over 8,000 came.\\nFrom Russia.","date":"2022-09-26T10:00:00Z","source":{"name":"Courier"},"url":"https://c.example/1","lang":"en"}

                {"headline":"Two","articleBody":"<p>Some came.</p><p>Others went.</p>","published_at":1664236800,"publisher":"Post"}
                {"title":"Three","content":["First paragraph.","Second."],"pubDate":"Mon, 26 Sep 2022 22:10:00 GMT","url":"https://www.third.example/x"}
                """);
        var reports = folder().read().reports();
        assertThat(reports).extracting(Report::name).containsExactly("a.jsonl!/1", "a.jsonl!/3", "a.jsonl!/4");
        assertThat(reports).extracting(Report::title).containsExactly("One", "Two", "Three");
        assertThat(reports).extracting(Report::publisher).containsExactly("Courier", "Post", "third.example");
        assertThat(reports)
                .extracting(report -> report.published().day())
                .containsExactly(LocalDate.of(2022, 9, 26), LocalDate.of(2022, 9, 27), LocalDate.of(2022, 9, 26));
        assertThat(reports.get(0).body()).isEqualTo("One\n\nOver 8,000 came.\n\nFrom Russia.");
        assertThat(reports.get(1).body()).isEqualTo("Two\n\nSome came.\n\nOthers went.");
        assertThat(reports.get(2).body()).isEqualTo("Three\n\nFirst paragraph.\n\nSecond.");
    }

    @Test
    void badLinesAreToldAndTheOthersRead() throws IOException {
        folder().with("a.jsonl", "{\"text\":\"Over 8,000 came.\"}\n{\"text\":\n[1,2]\n{\"id\":7}\n");
        assertThat(folder().names()).containsExactly("a.jsonl!/1");
        assertThat(folder().refusals())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("a.jsonl, line 2: not JSON ("))
                .contains("a.jsonl, line 4: no field that holds the text of a report; name it body, text or content");
    }

    @Test
    void listsInADocumentAreRead() throws IOException {
        folder().with(
                        "a.json",
                        "{\"status\":\"ok\",\"articles\":[{\"title\":\"A\",\"content\":\"One.\"},{\"title\":\"B\"}]}")
                .with("b.json", "{\"body\":\"Alone.\"}")
                .with("c.json", "{\"x\":1}")
                .with("d.json", "{\"x\":");
        assertThat(folder().names()).containsExactly("a.json!/1", "b.json!/1");
        assertThat(folder().refusals())
                .anySatisfy(line -> assertThat(line).startsWith("a.json, item 2: no field"))
                .anySatisfy(line -> assertThat(line).startsWith("c.json: JSON that is neither reports nor figures"))
                .anySatisfy(line -> assertThat(line).startsWith("d.json, line 1: not JSON"));
    }
}
