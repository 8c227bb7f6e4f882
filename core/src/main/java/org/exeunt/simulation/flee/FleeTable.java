package org.exeunt.simulation.flee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exeunt.simulation.flee.input.Flaw;
import org.exeunt.simulation.flee.input.FleeCase;

/// The course of one member as Flee prints it, and how far it is from what was counted.
///
/// A camp's error is |simulated − counted| ÷ counted, the total error their sum over the raw count. The *normal* error,
/// by which Flee's cases are compared, is the mean over the days of Σ|simulated − counted| ÷ Σ counted, 0 on a day on
/// which nobody was counted; the *rescaled*
/// one
/// first scales the camps so that their sum is that of the counts.
public final class FleeTable {
    private final FleeSimulation simulation;
    private final List<String> camps;

    public FleeTable(FleeSimulation simulation) {
        this.simulation = simulation;
        camps = simulation.camps();
    }

    /// The names of the columns.
    public List<String> head() {
        List<String> head = new ArrayList<>(List.of("Day", "Date"));
        for (String camp : camps) {
            head.add(camp + " sim");
            head.add(camp + " data");
            head.add(camp + " error");
        }
        head.addAll(List.of(
                "Total error",
                "refugees in camps (UNHCR)",
                "total refugees (simulation)",
                "raw UNHCR refugee count",
                "refugees in camps (simulation)",
                "refugee_debt"));
        return head;
    }

    /// The cells of a day.
    public List<String> row(FleeCourse course, int day) {
        FleeCase flee = simulation.flee();
        LocalDate date = flee.start().plusDays(flee.copies(Flaw.DATE) ? day + 1L : day);
        List<String> row = new ArrayList<>(List.of(Integer.toString(day), date.toString()));
        long apart = 0;
        long counted = 0;
        for (int camp = 0; camp < camps.size(); camp++) {
            long simulated = course.inCamp(day, camp);
            long data = simulation.counted(day, camp);
            long error = Math.abs(simulated - data);
            apart += error;
            counted += data;
            row.add(Long.toString(simulated));
            row.add(Long.toString(data));
            row.add(data > 0 ? rounded((double) error / data) : "0.0");
        }
        long raw = simulation.timeline().raw(day);
        row.add(Double.toString(raw > 0 ? (double) apart / raw : 0));
        row.add(Long.toString(counted));
        row.add(Long.toString(course.people(day)));
        row.add(Long.toString(raw));
        row.add(Long.toString(course.inCamps(day)));
        row.add(Long.toString(simulation.timeline().debt(day)));
        return row;
    }

    private static String rounded(double error) {
        return Double.toString(Math.round(error * 1e4) / 1e4);
    }

    /// The normal error of a course.
    public double error(FleeCourse course) {
        return meanError(course, false);
    }

    /// The error of a course whose camps are scaled to the sum of the counts.
    public double rescaledError(FleeCourse course) {
        return meanError(course, true);
    }

    private double meanError(FleeCourse course, boolean rescaled) {
        double sum = 0;
        for (int day = 0; day < course.days(); day++) {
            long counted = 0;
            for (int camp = 0; camp < camps.size(); camp++) {
                counted += simulation.counted(day, camp);
            }
            if (counted > 0) {
                double scale = rescaled && course.inCamps(day) > 0 ? (double) counted / course.inCamps(day) : 1;
                double apart = 0;
                for (int camp = 0; camp < camps.size(); camp++) {
                    apart += Math.abs(scale * course.inCamp(day, camp) - simulation.counted(day, camp));
                }
                sum += apart / counted;
            }
        }
        return sum / course.days();
    }
}
