package org.exeunt.watch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.exeunt.report.source.Feed;
import org.exeunt.report.source.Form;
import org.exeunt.report.source.Passed;
import org.exeunt.web.Fetched;
import org.exeunt.web.Fetcher;
import org.exeunt.web.Robots;
import org.jspecify.annotations.Nullable;

/// Looks at feeds, pages and folders, and puts what is new or changed into an inbox.
///
/// Politely: nothing that `robots.txt` forbids, a pause between two requests, `ETag` and `If-Modified-Since` so that
/// nothing is sent twice, `Retry-After` where the server gives it, and waits that double with every failure. Of a feed,
/// the pages it points to are fetched, once, and again when the feed says that they changed, or once a day while they
/// stand in it. What was done is on disk before the next request, so that a stop loses nothing.
public final class Watch {
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final int SERVER_FAILS = 500;

    private final Inbox inbox;
    private final Memory memory;
    private final Fetcher fetcher;
    private final Robots robots;
    private final InstantSource clock;
    private final Duration every;
    private final long pauseMilliseconds;
    private final Consumer<String> told;
    private int changes;
    private boolean asked;

    /// @param folder the inbox
    /// @param every how often a source is looked at
    /// @param pause at least so long between two requests
    /// @param told hears, in one line each, what could not be got
    /// @throws IOException if the inbox can't be made or its memory can't be read
    public Watch(
            Path folder, Fetcher fetcher, InstantSource clock, Duration every, Duration pause, Consumer<String> told)
            throws IOException {
        Files.createDirectories(folder);
        this.inbox = new Inbox(folder);
        this.memory = Memory.of(folder);
        this.fetcher = fetcher;
        this.robots = new Robots(fetcher);
        this.clock = clock;
        this.every = every;
        this.pauseMilliseconds = pause.toMillis();
        this.told = told;
    }

    /// Looks once at all sources that are due.
    ///
    /// @param sources addresses of feeds and pages, and folders and files
    /// @return how many reports are new or changed
    /// @throws IOException if the inbox can't be written
    public int look(List<String> sources) throws IOException {
        changes = 0;
        for (String source : sources) {
            if (!Fetcher.isAddress(source)) {
                lookAt(Path.of(source));
            } else {
                Watched watched = memory.of(source);
                if (!watched.gone() && !watched.due().isAfter(clock.instant())) {
                    lookAt(source, watched);
                }
            }
        }
        return changes;
    }

    private void lookAt(Path place) throws IOException {
        if (!Files.exists(place)) {
            told.accept(place + ": no such file or folder; it is looked for again next time");
            return;
        }
        Path parent = place.toAbsolutePath().normalize().getParent();
        try (Stream<Path> files = Files.walk(place.toAbsolutePath().normalize())) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                Path name = parent == null ? file : parent.relativize(file);
                boolean ignored = false;
                for (Path part : name) {
                    ignored |= Passed.isIgnored(part.toString());
                }
                if (!ignored) {
                    copy(file, name.toString().replace('\\', '/'));
                }
            }
        }
    }

    /// A file that was not touched since the last look is not read again.
    private void copy(Path file, String name) throws IOException {
        String stamp = Files.getLastModifiedTime(file) + " " + Files.size(file);
        Watched watched = memory.of(file.toString());
        if (stamp.equals(watched.lastModified())) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        changes += inbox.put(name, bytes) ? 1 : 0;
        memory.put(file.toString(), new Watched(name, Inbox.hash(bytes), null, stamp, null, 0, clock.instant(), false));
    }

    private void lookAt(String address, Watched watched) throws IOException {
        Optional<Fetched> answer = get(address, watched);
        if (answer.isEmpty()) {
            return;
        }
        Optional<Feed> feed = isFeed(answer.get()) ? Feed.find(answer.get().bytes()) : Optional.empty();
        if (feed.isEmpty()) {
            keep(address, answer.get(), watched, null, null, null);
            return;
        }
        boolean all = true;
        for (Feed.Item item : feed.get().items()) {
            all &= follow(address, item, feed.get().title());
        }
        // Where an item is still to come, the feed is asked for as a whole next time.
        Fetched page = answer.get();
        memory.put(
                address,
                new Watched(
                        null,
                        null,
                        all ? page.entityTag() : null,
                        all ? page.lastModified() : null,
                        null,
                        0,
                        clock.instant().plus(every),
                        false));
    }

    private static boolean isFeed(Fetched page) {
        return Form.findByMediaType(page.mediaType())
                        .filter(form -> form == Form.FEED)
                        .isPresent()
                || Form.ofBytes(page.bytes()) == Form.FEED;
    }

    /// @return whether it is done: kept, not changed, or not to be had
    private boolean follow(String feed, Feed.Item item, String title) throws IOException {
        String address = resolved(feed, item.address());
        Watched watched = memory.of(address);
        boolean changed = item.updated() != null && !item.updated().equals(watched.updated());
        boolean isDue = !watched.due().isAfter(clock.instant());
        if (watched.gone() || (!isDue && !(changed && watched.failures() == 0))) {
            return watched.failures() == 0;
        }
        Optional<Fetched> page = get(address, watched);
        if (page.isPresent()) {
            String publisher = item.publisher() == null && !title.isEmpty() ? title : item.publisher();
            keep(address, page.get(), watched, item.published(), publisher, item.updated());
        } else if (memory.of(address).failures() == 0) {
            Watched same = memory.of(address);
            memory.put(
                    address,
                    same.updatedAt(item.updated()).until(clock.instant().plus(LONGEST_WAIT)));
        }
        return memory.of(address).failures() == 0;
    }

    private static String resolved(String feed, String address) {
        try {
            return URI.create(feed).resolve(address.replace(" ", "%20")).toString();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private void keep(
            String address,
            Fetched page,
            Watched watched,
            java.time.@Nullable LocalDate published,
            @Nullable String publisher,
            @Nullable Instant updated)
            throws IOException {
        Form form = Form.findByMediaType(page.mediaType()).orElseGet(() -> Form.ofBytes(page.bytes()));
        String name = watched.file() == null ? Inbox.name(address, Inbox.extension(form)) : watched.file();
        inbox.note(name, published, publisher);
        changes += inbox.put(name, page.bytes()) ? 1 : 0;
        Duration wait = publisher == null && published == null ? every : LONGEST_WAIT;
        memory.put(
                address,
                new Watched(
                        name,
                        Inbox.hash(page.bytes()),
                        page.entityTag(),
                        page.lastModified(),
                        updated,
                        0,
                        clock.instant().plus(wait),
                        false));
    }

    /// The page, if it has changed and can be had; what else came of it is remembered.
    private Optional<Fetched> get(String address, Watched watched) throws IOException {
        try {
            URI uri = URI.create(address);
            if (!robots.allows(uri)) {
                told.accept(address + ": its robots.txt does not allow programs to read it; left out");
                memory.put(address, watched.failed(clock.instant().plus(LONGEST_WAIT)));
                return Optional.empty();
            }
            pause(Math.max(pauseMilliseconds, Math.min(robots.delayMilliseconds(uri), 60_000)));
            Fetched page = fetcher.fetch(uri, watched.entityTag(), watched.lastModified());
            if (page.isOk()) {
                return Optional.of(page);
            }
            if (page.status() == Fetched.NOT_MODIFIED) {
                memory.put(address, watched.until(clock.instant().plus(every)));
            } else if (page.status() == Fetched.GONE) {
                told.accept(address + ": is gone for good; not looked at any more");
                memory.put(address, watched.ended());
            } else {
                boolean wait = page.status() == Fetched.TOO_MANY_REQUESTS || page.status() >= SERVER_FAILS;
                Instant next = page.retryAfter() != null && wait ? page.retryAfter() : backOff(watched);
                told.accept(address + ": the server answers " + page.status() + "; asked again at " + next);
                memory.put(address, watched.failed(next));
            }
        } catch (IllegalArgumentException noAddress) {
            told.accept(address + ": is not an address; correct or leave it out");
            memory.put(address, watched.ended());
        } catch (InterruptedIOException stopped) {
            if (Thread.currentThread().isInterrupted()) {
                throw stopped;
            }
            fail(address, watched, stopped);
        } catch (IOException failed) {
            fail(address, watched, failed);
        }
        return Optional.empty();
    }

    private void fail(String address, Watched watched, IOException failed) throws IOException {
        Instant next = backOff(watched);
        told.accept(address + ": can't be fetched (" + failed.getMessage() + "); asked again at " + next);
        memory.put(address, watched.failed(next));
    }

    private Instant backOff(Watched watched) {
        Duration wait = every.multipliedBy(1L << Math.min(MOST_DOUBLINGS, watched.failures()));
        return clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private void pause(long milliseconds) throws InterruptedIOException {
        try {
            if (asked) {
                Thread.sleep(milliseconds);
            }
            asked = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }
}
