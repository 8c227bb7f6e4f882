package org.exeunt.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Keeps what was worked out, by what it was worked out of, and forgets what was not asked for for longest. Safe for
/// several threads, of which two may work out the same at once.
final class Memo<K, V> {
    private final Map<K, V> kept;

    /// @param most how many are kept
    Memo(int most) {
        kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    V of(K key, Function<K, V> work) {
        V known = kept.get(key);
        if (known == null) {
            known = work.apply(key);
            kept.put(key, known);
        }
        return known;
    }
}
