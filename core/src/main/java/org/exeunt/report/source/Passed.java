package org.exeunt.report.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exeunt.report.Refusal;

/// Files that are passed over without a word, and why others are not read.
public final class Passed {
    /// Left by operating systems.
    private static final Set<String> DROPPINGS = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private static final String CONVERT = "save it as text or HTML";
    private static final Map<String, String> NOT_READ = Map.ofEntries(
            Map.entry("jpg", "a picture"),
            Map.entry("jpeg", "a picture"),
            Map.entry("png", "a picture"),
            Map.entry("gif", "a picture"),
            Map.entry("webp", "a picture"),
            Map.entry("svg", "a picture"),
            Map.entry("tif", "a picture"),
            Map.entry("tiff", "a picture"),
            Map.entry("bmp", "a picture"),
            Map.entry("heic", "a picture"),
            Map.entry("mp3", "a sound recording"),
            Map.entry("wav", "a sound recording"),
            Map.entry("mp4", "a film"),
            Map.entry("mov", "a film"),
            Map.entry("tar", "an archive of another kind than zip"),
            Map.entry("tgz", "an archive of another kind than zip"),
            Map.entry("7z", "an archive of another kind than zip"),
            Map.entry("rar", "an archive of another kind than zip"),
            Map.entry("doc", "a word processor's file"),
            Map.entry("docx", "a word processor's file"),
            Map.entry("odt", "a word processor's file"));
    private static final Map<String, String> OLD_TABLES =
            Map.of("xls", "a table of an old kind", "ods", "a table of another kind");

    private Passed() {}

    /// Whether a file or folder whose name ends in this is passed over: hidden, or left by a program.
    public static boolean isIgnored(String lastPart) {
        String small = lastPart.toLowerCase(Locale.ROOT);
        return small.startsWith(".") || small.startsWith("~$") || DROPPINGS.contains(small);
    }

    /// Why a file of this name is not read.
    public static Refusal refusal(String name) {
        String extension = Form.extension(name);
        String table = OLD_TABLES.get(extension);
        if (table != null) {
            return new Refusal(name, "", table, "save it as XLSX or CSV");
        }
        String what = NOT_READ.get(extension);
        if (what != null && what.startsWith("an archive")) {
            return new Refusal(name, "", what, "unpack it, or pack it as zip");
        }
        return what == null
                ? new Refusal(name, "", "files ending in ." + extension + " are not read", CONVERT)
                : new Refusal(name, "", what + ", not a text", CONVERT);
    }
}
