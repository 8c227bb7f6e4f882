package org.exeunt.flow;

import java.util.Arrays;

/// A symmetric matrix of which each row is kept from its first non-zero to the diagonal, for the flow's equations.
///
/// Factored as L·D·Lᵀ without pivoting, which needs a quasi-definite matrix (Vanderbei 1995): positive definite for
/// days, negative definite for sums. Fill stays inside the envelope (George and Liu 1981). The inverse is computed
/// inside the envelope only (Takahashi, Fagan and Chin 1973). Orders run from 0.
final class Envelope {
    private final int size;
    private final int[] first;
    private final double[][] rows;
    private final double[][] inverse;
    private final int[][] below;

    /// @param first the first column of each row, at most the row itself
    Envelope(int[] first) {
        this.first = first;
        size = first.length;
        rows = new double[size][];
        inverse = new double[size][];
        int[] count = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = new double[i - first[i] + 1];
            inverse[i] = new double[i - first[i] + 1];
            for (int j = first[i]; j < i; j++) {
                count[j]++;
            }
        }
        below = new int[size][];
        for (int j = 0; j < size; j++) {
            below[j] = new int[count[j]];
        }
        Arrays.fill(count, 0);
        for (int i = 0; i < size; i++) {
            for (int j = first[i]; j < i; j++) {
                below[j][count[j]++] = i;
            }
        }
    }

    /// Sets all elements to 0.
    void clear() {
        for (double[] row : rows) {
            Arrays.fill(row, 0);
        }
    }

    /// Adds to an element at or left of the diagonal, within the envelope.
    void add(int row, int column, double value) {
        rows[row][column - first[row]] += value;
    }

    /// Turns the matrix into its factors, in place.
    void factor() {
        for (int i = 0; i < size; i++) {
            double[] row = rows[i];
            int from = first[i];
            // First u = L·D of this row, then l = u / d and the pivot.
            for (int j = from; j < i; j++) {
                double[] other = rows[j];
                int start = Math.max(from, first[j]);
                double sum = 0;
                int p = start - from;
                int q = start - first[j];
                for (int k = start; k < j; k++) {
                    sum += row[p++] * other[q++];
                }
                row[j - from] -= sum;
            }
            double pivot = row[i - from];
            for (int j = from; j < i; j++) {
                double u = row[j - from];
                double l = u / rows[j][j - first[j]];
                pivot -= u * l;
                row[j - from] = l;
            }
            row[i - from] = pivot;
        }
    }

    /// Solves for a right-hand side, in place, once factored.
    void solve(double[] b) {
        for (int i = 0; i < size; i++) {
            double[] row = rows[i];
            double sum = b[i];
            for (int j = first[i], p = 0; j < i; j++, p++) {
                sum -= row[p] * b[j];
            }
            b[i] = sum;
        }
        for (int i = 0; i < size; i++) {
            b[i] /= rows[i][i - first[i]];
        }
        for (int i = size - 1; i >= 0; i--) {
            double[] row = rows[i];
            double value = b[i];
            for (int j = first[i], p = 0; j < i; j++, p++) {
                b[j] -= row[p] * value;
            }
        }
    }

    /// Logarithm of the determinant without its sign, once factored.
    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += Math.log(Math.abs(rows[i][i - first[i]]));
        }
        return sum;
    }

    /// Computes the inverse inside the envelope, once factored.
    void invert() {
        for (int j = size - 1; j >= 0; j--) {
            int[] column = below[j];
            double diagonal = 1 / rows[j][j - first[j]];
            for (int i : column) {
                double sum = 0;
                for (int k : column) {
                    double z = k >= i ? inverse[k][i - first[k]] : inverse[i][k - first[i]];
                    sum -= rows[k][j - first[k]] * z;
                }
                inverse[i][j - first[i]] = sum;
            }
            for (int k : column) {
                diagonal -= rows[k][j - first[k]] * inverse[k][j - first[k]];
            }
            inverse[j][j - first[j]] = diagonal;
        }
    }

    /// Whether an element at or left of the diagonal lies within the envelope.
    boolean holds(int row, int column) {
        return column >= first[row];
    }

    /// An element of the inverse at or left of the diagonal, within the envelope.
    double inverse(int row, int column) {
        return inverse[row][column - first[row]];
    }
}
