package org.exeunt.web;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The answer of a web server.
///
/// @param address where it came from, after redirects
/// @param status as HTTP counts it: 200 fine, 304 not changed, 404 not there
/// @param mediaType as the server calls it; empty if it does not
/// @param entityTag the mark of this version (`ETag`); null if there is none
/// @param lastModified as the server writes it; null if it does not
/// @param retryAfter the moment before which the server does not want to be asked again; null if it does not say
/// @param bytes the content, unpacked
@SuppressWarnings("ArrayRecordComponent")
public record Fetched(
        URI address,
        int status,
        String mediaType,
        @Nullable String entityTag,
        @Nullable String lastModified,
        @Nullable Instant retryAfter,
        byte[] bytes) {
    public static final int OK = 200;
    public static final int NOT_MODIFIED = 304;
    public static final int GONE = 410;
    public static final int TOO_MANY_REQUESTS = 429;

    public boolean isOk() {
        return status == OK;
    }
}
