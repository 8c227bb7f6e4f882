package org.exeunt.report.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.exeunt.report.Refusal;

/// Workbooks (Office Open XML): each sheet is a table `book.xlsx!/Sheet`. The first row with two texts in it names the
/// columns; what stands above it is passed over.
final class XlsxSource implements Source {
    private static final long MOST_UNPACKED_BYTES = 1L << 29;

    @Override
    public void read(RawFile file, Sink sink) throws IOException {
        byte[] bytes = file.bytes(MAX_BYTES);
        try {
            if (bytes.length > MAX_BYTES || isTooLarge(bytes)) {
                sink.refuse(new Refusal(file.name(), "", "too large a workbook", "save the sheet as CSV"));
                return;
            }
            try (ReadableWorkbook book =
                    new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
                List<Sheet> sheets = book.getSheets().toList();
                for (Sheet sheet : sheets) {
                    String name = sheets.size() == 1 ? file.name() : file.nameOf(sheet.getName());
                    read(sheet, name, file, sink);
                }
            }
        } catch (IOException | RuntimeException broken) {
            sink.refuse(new Refusal(
                    file.name(), "", "a damaged workbook (" + broken.getMessage() + ")", "save it again, or as CSV"));
        }
    }

    /// A workbook is a zip archive, and may be made to fill a machine.
    private static boolean isTooLarge(byte[] bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    all += read;
                    if (all > MOST_UNPACKED_BYTES) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void read(Sheet sheet, String name, RawFile file, Sink sink) throws IOException {
        List<String> columns = List.of();
        List<DataTable.Row> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            for (Row row : (Iterable<Row>) all::iterator) {
                List<String> cells = cells(row);
                if (cells.stream().allMatch(String::isBlank) || isTags(cells)) {
                    continue;
                }
                if (columns.isEmpty()) {
                    columns = isHeader(row) ? cells : columns;
                } else {
                    rows.add(new DataTable.Row(row.getRowNum(), cells));
                }
            }
        }
        if (!columns.isEmpty()) {
            sink.table(new DataTable(name, file.told().address(), columns, rows));
        }
    }

    private static boolean isHeader(Row row) {
        return row.stream()
                        .filter(Objects::nonNull)
                        .filter(cell -> cell.getType() == CellType.STRING)
                        .filter(cell -> !cell.getText().isBlank())
                        .count()
                >= 2;
    }

    private static boolean isTags(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.isBlank() || cell.startsWith("#"));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxSource::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER && cell.getType() != CellType.FORMULA) {
            return cell.getText();
        }
        try {
            if (cell.getValue() instanceof java.math.BigDecimal number) {
                return isDate(cell) ? day(cell) : number.stripTrailingZeros().toPlainString();
            }
        } catch (DateTimeException | IllegalStateException | ArithmeticException noDate) {
            return cell.getText();
        }
        return cell.getText();
    }

    /// Whether the cell shows its number as a date, by its format.
    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return bare.indexOf('y') >= 0 || bare.indexOf('Y') >= 0 || (bare.indexOf('d') >= 0 && bare.indexOf('m') >= 0);
    }

    private static String day(Cell cell) {
        LocalDateTime moment = cell.asDate();
        LocalDate day = moment.toLocalDate();
        return day.toString();
    }
}
