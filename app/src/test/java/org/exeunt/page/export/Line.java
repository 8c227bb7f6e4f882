package org.exeunt.page.export;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line with a column of each kind.
record Line(
        String outputTypeId,
        @Nullable BigDecimal low50,
        @Nullable LocalDate periodStart,
        List<String> countIds,
        int horizon) {
    static Line of(String words) {
        return new Line(words, null, null, List.of(), 0);
    }

    static Line of(String words, List<String> list) {
        return new Line(words, new BigDecimal("1200.5"), LocalDate.of(2022, 9, 21), list, -3);
    }

    static Sheet<Line> sheet(Line... lines) {
        return new Sheet<>(Line.class, List.of(), List.of(lines));
    }

    static String written(Format format, Line... lines) throws IOException {
        var out = new StringWriter();
        format.write(sheet(lines), out);
        return out.toString();
    }
}
