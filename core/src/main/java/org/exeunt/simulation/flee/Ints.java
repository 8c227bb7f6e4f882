package org.exeunt.simulation.flee;

import java.util.Arrays;

/// A growing list of whole numbers.
final class Ints {
    private int[] values = new int[16];
    private int size;

    int add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size] = value;
        return size++;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
