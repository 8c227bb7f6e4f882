package org.exeunt.report;

import java.util.Arrays;

/// Where each character of a body stands in the raw bytes of its document.
///
/// Characters that stand together need not have come from bytes that do: furniture was left out in between, entities
/// were
/// decoded, white space was folded.
public final class Offsets {
    private final int[] starts;
    private final int[] ends;
    private final int length;

    private Offsets(int[] starts, int[] ends, int length) {
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    /// Number of characters.
    public int length() {
        return length;
    }

    /// First byte of a character of the body.
    public int startByte(int character) {
        return starts[character];
    }

    /// First byte behind a character of the body.
    public int endByte(int character) {
        return ends[character];
    }

    /// Notes, character by character, where the body comes from.
    public static final class Builder {
        private int[] starts = new int[1024];
        private int[] ends = new int[1024];
        private int length;

        /// The next character of the body stands in the bytes from `startByte` (inclusive) to `endByte` (exclusive).
        public void add(int startByte, int endByte) {
            if (length == starts.length) {
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            starts[length] = startByte;
            ends[length++] = endByte;
        }

        public Offsets build() {
            return new Offsets(Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), length);
        }
    }
}
