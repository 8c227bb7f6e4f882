package org.exeunt.report.source;

import java.net.URI;
import java.util.Optional;
import org.exeunt.report.Published;
import org.jspecify.annotations.Nullable;

/// What the carrier of a document says about it: a feed about its item, a list about its line.
///
/// @param title headline; null if not told
/// @param publisher who printed it; null if not told
/// @param published the day, with how it is known
/// @param language as the carrier writes it; null if not told
/// @param address where it was published; empty if not told
public record Told(
        @Nullable String title,
        @Nullable String publisher,
        Published published,
        @Nullable String language,
        String address) {
    public static final Told NOTHING = new Told(null, null, Published.UNKNOWN, null, "");

    /// Nothing but where it was published.
    public static Told at(String address) {
        return new Told(null, null, Published.UNKNOWN, null, address);
    }

    /// The host of the address, without `www.`.
    public Optional<String> findHost() {
        try {
            String host = address.isEmpty() ? null : new URI(address).getHost();
            return Optional.ofNullable(host).map(name -> name.replaceFirst("^www\\.", ""));
        } catch (java.net.URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
