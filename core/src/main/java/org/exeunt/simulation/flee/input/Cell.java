package org.exeunt.simulation.flee.input;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.exeunt.report.Refusal;
import org.exeunt.simulation.SituationRefused;

/// One cell of a CSV file that knows where it stands, so that what is wrong with it can be said.
///
/// @param file the file's name
/// @param line from 1
/// @param column from 1
/// @param name what the column holds
/// @param text without blanks around it
record Cell(String file, long line, int column, String name, String text) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d");

    boolean isEmpty() {
        return text.isEmpty();
    }

    String word() {
        if (text.isEmpty()) {
            throw refuse("a name is missing", "expected " + name);
        }
        return text;
    }

    long whole() {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw refuse("'" + text + "' is not a whole number", "expected " + name + ", like 120");
        }
    }

    int day() {
        long whole = whole();
        if (whole < -1_000_000 || whole > 1_000_000) {
            throw refuse("'" + text + "' is not a day", "expected " + name + " in days since the start, like 91");
        }
        return (int) whole;
    }

    double number() {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw refuse("'" + text + "' is not a number", "expected " + name + ", like 4.75");
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            throw refuse("'" + text + "' is not a date", "expected " + name + " like 2012-02-29");
        }
    }

    SituationRefused refuse(String reason, String remedy) {
        String place = "line " + line + ", column " + column + " (" + name + ")";
        return new SituationRefused(new Refusal(file, place, reason, remedy));
    }
}
