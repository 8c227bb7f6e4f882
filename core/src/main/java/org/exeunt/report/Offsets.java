package org.exeunt.report;

import java.util.Arrays;

/// Where each character of a body stands in the raw bytes of its document.
///
/// Characters that stand together need not have come from bytes that do: furniture was left out in between, entities
/// were decoded, white space was folded. Kept as runs of equally wide characters, so that a plain text costs a few
/// numbers and not two a character.
public final class Offsets {
    private final int[] firsts;
    private final int[] bytes;
    private final int[] widths;
    private final int length;

    private Offsets(int[] firsts, int[] bytes, int[] widths, int length) {
        this.firsts = firsts;
        this.bytes = bytes;
        this.widths = widths;
        this.length = length;
    }

    /// Number of characters.
    public int length() {
        return length;
    }

    /// First byte of a character of the body.
    public int startByte(int character) {
        int run = run(character);
        return bytes[run] + (character - firsts[run]) * widths[run];
    }

    /// First byte behind a character of the body.
    public int endByte(int character) {
        int run = run(character);
        return bytes[run] + (character - firsts[run] + 1) * widths[run];
    }

    private int run(int character) {
        if (character < 0 || character >= length) {
            throw new IndexOutOfBoundsException("character " + character + " of " + length);
        }
        int found = Arrays.binarySearch(firsts, character);
        return found >= 0 ? found : -found - 2;
    }

    /// Notes, run by run, where the body comes from.
    public static final class Builder {
        private int[] firsts = new int[16];
        private int[] bytes = new int[16];
        private int[] widths = new int[16];
        private int runs;
        private int length;

        /// The next character of the body stands in the bytes from `startByte` (inclusive) to `endByte` (exclusive).
        public void add(int startByte, int endByte) {
            addRun(startByte, endByte - startByte, 1);
        }

        /// The next `characters` of the body stand side by side from `startByte` on, each `width` bytes wide.
        public void addRun(int startByte, int width, int characters) {
            if (characters == 0) {
                return;
            }
            boolean continues = runs > 0
                    && widths[runs - 1] == width
                    && bytes[runs - 1] + (length - firsts[runs - 1]) * width == startByte;
            if (!continues) {
                if (runs == firsts.length) {
                    firsts = Arrays.copyOf(firsts, runs * 2);
                    bytes = Arrays.copyOf(bytes, runs * 2);
                    widths = Arrays.copyOf(widths, runs * 2);
                }
                firsts[runs] = length;
                bytes[runs] = startByte;
                widths[runs++] = width;
            }
            length += characters;
        }

        /// The next characters of the body are those of another text, from `start` (inclusive) to `end` (exclusive).
        public void addAll(Offsets from, int start, int end) {
            int at = start;
            while (at < end) {
                int run = from.run(at);
                int stop = Math.min(end, run + 1 < from.firsts.length ? from.firsts[run + 1] : from.length);
                addRun(from.startByte(at), from.widths[run], stop - at);
                at = stop;
            }
        }

        /// Number of characters so far.
        public int length() {
            return length;
        }

        public Offsets build() {
            return new Offsets(
                    Arrays.copyOf(firsts, runs), Arrays.copyOf(bytes, runs), Arrays.copyOf(widths, runs), length);
        }
    }
}
