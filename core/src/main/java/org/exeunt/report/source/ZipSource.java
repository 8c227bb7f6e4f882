package org.exeunt.report.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.exeunt.report.Refusal;

/// Zip archives (APPNOTE 6.3): each entry is a file `archive.zip!/entry`, in the order of names. Nothing is written to
/// disk, and neither the sizes nor the names that an archive gives are trusted.
final class ZipSource implements Source {
    /// What an archive may hold, unpacked: this much, or so many times its own size.
    private static final long MOST_BYTES = 1L << 28;

    private static final int MOST_TIMES = 100;
    private static final int MOST_ENTRIES = 100_000;
    private static final String INDEX = "index.csv";
    private static final Charset CP437 =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
    private static final Pattern TRICK = Pattern.compile(
            "(?:^|.*[/\\\\])\\.\\.(?:[/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*|.*\\p{Cntrl}.*", Pattern.DOTALL);

    private final Unpacker inner;

    ZipSource(Unpacker inner) {
        this.inner = inner;
    }

    @Override
    public void read(RawFile file, Sink sink) throws IOException {
        try (ZipFile zip = open(file)) {
            List<Entry> entries = entries(zip, file, sink);
            long most = Math.max(MOST_BYTES, Math.max(0, file.content().sizeBytes()) * MOST_TIMES);
            Budget budget = new Budget(most);
            for (Entry entry : entries) {
                if (!read(entry, zip, file, budget, sink)) {
                    return;
                }
            }
        } catch (TooMuch bomb) {
            sink.refuse(tooMuch(file.name()));
        } catch (java.nio.file.FileSystemException missing) {
            throw missing;
        } catch (IOException | IllegalArgumentException broken) {
            sink.refuse(
                    new Refusal(file.name(), "", "a damaged archive (" + broken.getMessage() + ")", "get it again"));
        }
    }

    private static ZipFile open(RawFile file) throws IOException {
        var builder = ZipFile.builder().setCharset(CP437);
        return file.content() instanceof RawFile.OnDisk disk
                ? builder.setPath(disk.path()).get()
                : builder.setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes(MAX_BYTES)))
                        .get();
    }

    /// An entry.
    ///
    /// @param name as it is shown
    private record Entry(String name, ZipArchiveEntry zipped) {}

    /// The entries that are read: lists of reports first, for they speak of the others.
    private static List<Entry> entries(ZipFile zip, RawFile file, Sink sink) {
        List<Entry> entries = new ArrayList<>();
        int count = 0;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry zipped = all.nextElement();
            if (++count > MOST_ENTRIES) {
                sink.refuse(new Refusal(
                        file.name(),
                        "",
                        "more than " + MOST_ENTRIES + " entries",
                        "split it; the first ones are read"));
                break;
            }
            String name = name(zipped);
            if (TRICK.matcher(name).matches()) {
                sink.refuse(new Refusal(
                        file.name(),
                        "entry " + count,
                        "the name '" + name.replaceAll("\\p{Cntrl}", "?") + "' leads out of the archive",
                        "get it from somebody you trust; the entry is left out"));
            } else if (!zipped.isDirectory() && !zipped.isUnixSymlink() && !isIgnored(name)) {
                entries.add(new Entry(name, zipped));
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> !isIndex(entry.name)).thenComparing(Entry::name));
        return entries;
    }

    /// Names without the mark for UTF-8 may be UTF-8 all the same.
    private static String name(ZipArchiveEntry zipped) {
        String name = zipped.getName();
        if (zipped.getGeneralPurposeBit().usesUTF8ForNames() || name.chars().allMatch(c -> c < 128)) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(zipped.getRawName()))
                    .toString();
        } catch (CharacterCodingException otherCharset) {
            return name;
        }
    }

    private static boolean isIgnored(String name) {
        for (String part : name.split("/", -1)) {
            if (Passed.isIgnored(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIndex(String name) {
        return name.substring(name.lastIndexOf('/') + 1).equalsIgnoreCase(INDEX);
    }

    /// @return whether the archive may be read on
    private boolean read(Entry entry, ZipFile zip, RawFile file, Budget budget, Sink sink) {
        String name = file.nameOf(entry.name);
        if (entry.zipped.getGeneralPurposeBit().usesEncryption()) {
            sink.refuse(new Refusal(name, "", "locked with a password", "unpack it yourself and add the text"));
            return true;
        }
        if (!zip.canReadEntryData(entry.zipped)) {
            sink.refuse(new Refusal(name, "", "packed in a way that is not read", "pack it again as a plain zip"));
            return true;
        }
        RawFile part = new RawFile(name, new Zipped(zip, entry.zipped, budget), Told.NOTHING);
        try {
            if (isIndex(entry.name)) {
                sink.index(name.substring(0, name.length() - INDEX.length()), part);
            } else {
                handOn(part, sink);
            }
            return true;
        } catch (TooMuch bomb) {
            sink.refuse(tooMuch(file.name()));
            return false;
        } catch (IOException broken) {
            sink.refuse(new Refusal(
                    name,
                    "",
                    "damaged (" + broken.getMessage() + ")",
                    "get the archive again; the rest of it is read"));
            return true;
        }
    }

    /// Documents are unpacked here, so that they can be read on any thread.
    private void handOn(RawFile part, Sink sink) throws IOException {
        var form = Form.find(part.name());
        if (form.isPresent() && (form.get().isDocument() || form.get() == Form.ZIP)) {
            int most = form.get() == Form.ZIP ? MAX_BYTES : MAX_DOCUMENT_BYTES;
            inner.unpack(RawFile.of(part.name(), part.bytes(most), part.told()), sink);
        } else {
            inner.unpack(part, sink);
        }
    }

    private static Refusal tooMuch(String name) {
        return new Refusal(
                name,
                "",
                "unpacks to more than " + MOST_TIMES
                        + " times its size, as archives do that are made to fill a machine",
                "unpack it yourself if you trust it; what came before is read");
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Budget {
        private long left;

        Budget(long left) {
            this.left = left;
        }

        void spend(long bytes) throws TooMuch {
            left -= bytes;
            if (left < 0) {
                throw new TooMuch();
            }
        }
    }

    /// The bytes of an entry, counted.
    private record Zipped(ZipFile zip, ZipArchiveEntry zipped, Budget budget) implements RawFile.Content {
        @Override
        public InputStream open() throws IOException {
            return new Counted(zip.getInputStream(zipped), budget);
        }

        @Override
        public long sizeBytes() {
            return -1;
        }
    }

    private static final class Counted extends java.io.FilterInputStream {
        private final Budget budget;

        Counted(InputStream in, Budget budget) {
            super(in);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            budget.spend(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int read = super.read(bytes, start, length);
            budget.spend(Math.max(0, read));
            return read;
        }
    }
}
