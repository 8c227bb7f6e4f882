package org.exeunt.score;

import java.util.List;
import org.exeunt.forecast.Forecast;

/// Scores of one forecast day's 23 quantiles against what came. All are in the target's unit and better when smaller,
/// but
/// for the bias.
public final class QuantileScore {
    private static final List<Double> LEVELS = Forecast.LEVELS;
    private static final int MEDIAN = LEVELS.size() / 2;

    private QuantileScore() {}

    /// Weighted interval score of the median and 11 central intervals (Bracher, Ray, Gneiting and Reich 2021):
    /// `1/(K + 1/2) · (|y - m|/2 + Σ α/2 · IS_α)`.
    public static double wis(Forecast.Day day, double observed) {
        double sum = absoluteError(day, observed) / 2;
        for (int i = 0; i < MEDIAN; i++) {
            double alpha = 2 * LEVELS.get(i);
            double low = day.quantiles().get(i);
            double high = day.quantiles().get(LEVELS.size() - 1 - i);
            sum += alpha / 2 * interval(low, high, alpha, observed);
        }
        return sum / (MEDIAN + 0.5);
    }

    /// Interval score: the width, and a penalty for what lies outside.
    static double interval(double low, double high, double alpha, double observed) {
        return high - low + 2 / alpha * Math.max(0, Math.max(low - observed, observed - high));
    }

    /// Continuous ranked probability score, as twice the pinball loss integrated over the levels (trapezoids between
    /// them,
    /// triangles to 0 and 1 outside).
    public static double crps(Forecast.Day day, double observed) {
        double sum = 0;
        double levelBefore = 0;
        double lossBefore = 0;
        for (int i = 0; i < LEVELS.size(); i++) {
            double level = LEVELS.get(i);
            double off = observed - day.quantiles().get(i);
            double loss = Math.max(level * off, (level - 1) * off);
            sum += (level - levelBefore) * (loss + (i == 0 ? loss : lossBefore)) / 2;
            levelBefore = level;
            lossBefore = loss;
        }
        return 2 * (sum + (1 - levelBefore) * lossBefore);
    }

    /// Distance of the median.
    public static double absoluteError(Forecast.Day day, double observed) {
        return Math.abs(observed - day.quantiles().get(MEDIAN));
    }

    /// Whether the central interval of this level (0.5, 0.9, 0.95) holds what came.
    public static boolean covers(Forecast.Day day, double central, double observed) {
        double tail = Math.round((1 - central) / 2 * 1000) / 1000.0;
        double other = Math.round((1 - tail) * 1000) / 1000.0;
        return day.at(tail) <= observed && observed <= day.at(other);
    }

    /// From -1 (all quantiles too low) to 1 (all too high); 0 if the median is hit. As in scoringutils (Bosse et al.
    /// 2022).
    public static double bias(Forecast.Day day, double observed) {
        double median = day.quantiles().get(MEDIAN);
        if (observed == median) {
            return 0;
        }
        if (observed < median) {
            double below = 0;
            for (int i = 0; i <= MEDIAN && day.quantiles().get(i) <= observed; i++) {
                below = LEVELS.get(i);
            }
            return 1 - 2 * below;
        }
        double above = 1;
        for (int i = LEVELS.size() - 1; i >= MEDIAN && day.quantiles().get(i) >= observed; i--) {
            above = LEVELS.get(i);
        }
        return 1 - 2 * above;
    }
}
