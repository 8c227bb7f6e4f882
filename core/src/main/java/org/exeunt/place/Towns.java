package org.exeunt.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// The towns of the world, found by bisection in `towns.tsv`, whose lines are sorted by the bytes of their key.
///
/// A line is `key, name, code, latitude, longitude, people`, or `key, =key` for another name of the town at that key.
/// The file stays as it is in memory (7 MB); nothing is parsed before it is asked for.
final class Towns {
    private final byte[] lines;

    Towns(byte[] lines) {
        this.lines = lines;
    }

    static Towns load() {
        return new Towns(new BundledFile("towns.tsv").bytes());
    }

    Optional<Gazetteer.Town> findTown(String name) {
        return findFields(Names.fold(name))
                .flatMap(fields -> fields[1].startsWith("=") ? findFields(fields[1].substring(1)) : Optional.of(fields))
                .map(Towns::town);
    }

    /// The keys, in the order of their bytes.
    Stream<String> keys() {
        return new String(lines, StandardCharsets.UTF_8).lines().map(line -> line.substring(0, line.indexOf('\t')));
    }

    /// The towns, each as often as it has lines of its own.
    Stream<Gazetteer.Town> towns() {
        return new String(lines, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields.length == 6)
                .map(Towns::town);
    }

    private Optional<String[]> findFields(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int start = lineStart((low + high) >>> 1);
            int tab = indexOf((byte) '\t', start);
            int end = indexOf((byte) '\n', tab);
            int order = Arrays.compareUnsigned(lines, start, tab, wanted, 0, wanted.length);
            if (order == 0) {
                return Optional.of(new String(lines, start, end - start, StandardCharsets.UTF_8).split("\t", -1));
            } else if (order < 0) {
                low = end + 1;
            } else {
                high = start;
            }
        }
        return Optional.empty();
    }

    private int lineStart(int position) {
        int start = position;
        while (start > 0 && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int indexOf(byte wanted, int from) {
        int index = from;
        while (index < lines.length && lines[index] != wanted) {
            index++;
        }
        return index;
    }

    private static Gazetteer.Town town(String[] fields) {
        return new Gazetteer.Town(
                fields[1],
                Country.of(fields[2]),
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]),
                fields[5].isEmpty() ? 0 : Long.parseLong(fields[5]));
    }
}
