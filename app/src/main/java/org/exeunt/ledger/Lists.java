package org.exeunt.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Long lists, in parts that a database takes in one question.
final class Lists {
    private static final int MOST = 500;

    private Lists() {}

    static <T> List<List<T>> parts(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> parts = new ArrayList<>();
        for (int at = 0; at < list.size(); at += MOST) {
            parts.add(list.subList(at, Math.min(list.size(), at + MOST)));
        }
        return parts;
    }
}
