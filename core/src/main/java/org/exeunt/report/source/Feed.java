package org.exeunt.report.source;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The items of a feed that point to pages.
///
/// @param title of the feed; empty if it has none
/// @param items in its order
public record Feed(String title, List<Item> items) {
    /// An item.
    ///
    /// @param address of the page, as it is written
    /// @param publisher who printed it, where that is not the feed's own; null otherwise
    /// @param published the day (UTC), null if not told
    /// @param updated when it last changed, null if not told
    public record Item(
            String address,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable Instant updated) {}

    /// The feed that these bytes are; empty if they are something else.
    public static Optional<Feed> find(byte[] bytes) {
        try {
            SyndFeed feed = FeedSource.feed(bytes);
            String title = feed.getTitle() == null ? "" : feed.getTitle().strip();
            return Optional.of(new Feed(
                    title,
                    feed.getEntries().stream()
                            .filter(entry -> entry.getLink() != null)
                            .map(Feed::item)
                            .toList()));
        } catch (FeedException | IOException | IllegalArgumentException noFeed) {
            return Optional.empty();
        }
    }

    private static Item item(SyndEntry entry) {
        SyndFeed source = entry.getSource();
        return new Item(
                entry.getLink().strip(),
                source == null ? null : source.getTitle(),
                FeedSource.published(entry).day(),
                entry.getUpdatedDate() == null ? null : entry.getUpdatedDate().toInstant());
    }
}
