package org.exeunt.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is remembered of an address or file that is watched.
///
/// @param file its current version in the inbox; null for a feed, which is not kept
/// @param hash SHA-256 of that version; null if there is none yet
/// @param entityTag the server's mark of it
/// @param lastModified when it changed, in the server's words
/// @param updated when it changed, in the feed's words
/// @param failures how often it failed in a row
/// @param due not to be asked for before
/// @param gone whether the server says that it is gone for good
public record Watched(
        @Nullable String file,
        @Nullable String hash,
        @Nullable String entityTag,
        @Nullable String lastModified,
        @Nullable Instant updated,
        int failures,
        Instant due,
        boolean gone) {
    static final Watched NEW = new Watched(null, null, null, null, null, 0, Instant.EPOCH, false);

    Watched failed(Instant next) {
        return new Watched(file, hash, entityTag, lastModified, updated, failures + 1, next, gone);
    }

    Watched until(Instant next) {
        return new Watched(file, hash, entityTag, lastModified, updated, 0, next, gone);
    }

    Watched ended() {
        return new Watched(file, hash, entityTag, lastModified, updated, failures, due, true);
    }

    Watched updatedAt(@Nullable Instant moment) {
        return new Watched(file, hash, entityTag, lastModified, moment, failures, due, gone);
    }
}
