package org.exeunt.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exeunt.place.Period;
import org.exeunt.place.WorldGazetteer;
import org.exeunt.report.Refusal;
import org.exeunt.report.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFinderTest {
    @TempDir
    private Path folder;

    private Statements read(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return read();
    }

    private Statements read() throws IOException {
        return new StatementFinder(WorldGazetteer.load()).find(new ReportReader().read(folder));
    }

    @Test
    void aTableAmongReportsGivesFiguresWhoseEvidenceIsTheRow() throws IOException {
        Figure figure = read("counts.csv", """
                        Origin;Destination;Date;Value;Authority;URL
                        Russian Federation;FIN;2022-09-24;8 572;Border Guard;https://raja.example/24
                        """).figures().getFirst();
        assertThat(figure.amount().typical()).isEqualTo(8572);
        assertThat(figure.corridor()).hasToString("RUS-FIN");
        assertThat(figure.period()).isEqualTo(Period.of(LocalDate.of(2022, 9, 24), LocalDate.of(2022, 9, 24)));
        assertThat(figure.evidence()).isEqualTo(new Evidence.Row("counts.csv", 2, "https://raja.example/24"));
    }

    @Test
    void rowsAndTablesThatCannotBeUsedAreToldAndTheRestCounts() throws IOException {
        Files.writeString(folder.resolve("towns.csv"), "name,lat,lon\nVaalimaa,60.6,27.8\n");
        Statements found = read("counts.csv", """
                        origin,destination,date,value
                        RUS,FIN,yesterday,8572
                        RUS,Nowhere,2022-09-24,1
                        RUS,FIN,2022-09-24,8572
                        """);
        assertThat(found.figures()).hasSize(1);
        assertThat(found.refusals())
                .extracting(Refusal::toString)
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("counts.csv, line 2: "))
                .anySatisfy(line -> assertThat(line).startsWith("counts.csv, line 3: destination 'Nowhere' is not"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("towns.csv: a table without columns for figures (name,lat,lon); name them value,"));
    }

    @Test
    void aTableOfPoliciesGivesPolicies() throws IOException {
        assertThat(read("rules.csv", "kind,actor,origin,destination,start\nENTRY_BAN,FIN,RUS,FIN,2022-09-30\n")
                        .policies())
                .singleElement()
                .satisfies(policy -> assertThat(policy.kind()).isEqualTo(PolicyKind.ENTRY_BAN));
    }

    @Test
    void sheetsOfAWorkbookAreTables() throws IOException {
        String sheet = """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>Counts of the week</t></is></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>origin</t></is></c><c r="B3" t="inlineStr"><is><t>destination</t></is></c>\
                <c r="C3" t="inlineStr"><is><t>date</t></is></c><c r="D3" t="inlineStr"><is><t>value</t></is></c></row>
                <row r="4"><c r="A4" t="inlineStr"><is><t>RUS</t></is></c><c r="B4" t="inlineStr"><is><t>FIN</t></is></c>\
                <c r="C4" s="1"><v>44828</v></c><c r="D4"><v>8572</v></c></row>
                </sheetData></worksheet>""";
        Files.write(folder.resolve("book.xlsx"), workbook(sheet));
        Figure figure = read().figures().getFirst();
        assertThat(figure.period().end()).isEqualTo(LocalDate.of(2022, 9, 24));
        assertThat(figure.amount().typical()).isEqualTo(8572);
        assertThat(figure.evidence()).isEqualTo(new Evidence.Row("book.xlsx", 4, ""));
    }

    private static byte[] workbook(String sheet) throws IOException {
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + packages + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + types + "styles+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + types
                            + "worksheet+xml\"/></Types>");
            add(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r\" Type=\"" + relations
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"" + " xmlns:r=\""
                            + relations
                            + "\"><sheets><sheet name=\"Week\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + packages + "relationships\">"
                            + "<Relationship Id=\"a\" Type=\"" + relations
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "<Relationship Id=\"b\" Type=\"" + relations
                            + "/styles\" Target=\"styles.xml\"/></Relationships>");
            add(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                            + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            add(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void hapiGivesStocksOfPeopleInOtherCountries() throws IOException {
        Statements found = read("hapi.json", """
                {"data":[
                {"origin_location_code":"UKR","asylum_location_code":"POL","population_group":"REF","gender":"all","age_range":"all","population":956760,"reference_period_start":"2023-01-01T00:00:00","reference_period_end":"2023-12-31T00:00:00"},
                {"origin_location_code":"UKR","asylum_location_code":"POL","population_group":"REF","gender":"f","age_range":"0-4","population":11,"reference_period_start":"2023-01-01","reference_period_end":"2023-12-31"},
                {"origin_location_code":"UKR","asylum_location_code":"UKR","population_group":"IDP","gender":"all","age_range":"all","population":3,"reference_period_end":"2023-12-31"}]}
                """);
        assertThat(found.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.measure()).isEqualTo(Measure.STOCK);
            assertThat(figure.amount().typical()).isEqualTo(956760);
            assertThat(figure.corridor()).hasToString("UKR-POL");
            assertThat(figure.population()).isEqualTo(Population.NATIONALS);
            assertThat(figure.period().end()).isEqualTo(LocalDate.of(2023, 12, 31));
        });
        assertThat(found.refusals()).isEmpty();
    }

    @Test
    void thePortalGivesPlacesAndSeries() throws IOException {
        Files.writeString(folder.resolve("UKR-POL.json"), """
                {"data":{"timeseries":[{"data_date":"2022-03-04","unix_timestamp":1646352000,"individuals":756303}]}}
                """);
        Statements found = read("places.json", """
                {"data":[{"geomaster_name":"Hungary","admin_level":0,"centroid_lat":47.2,"source":"Government","date":"2022-03-04",
                "individuals":"157004","population_groups":[{"pop_type_code":"REF","pop_origin_code":"UKR"}]}]}
                """);
        assertThat(found.figures())
                .extracting(figure ->
                        figure.corridor() + " " + (int) figure.amount().typical())
                .containsExactlyInAnyOrder("UKR-POL 756303", "UKR-HUN 157004");
    }
}
