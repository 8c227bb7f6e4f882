package org.exeunt.report;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.exeunt.report.source.Passed;

/// The files of a folder and of the folders in it, by what they are for. Links are followed, but not in circles.
///
/// @param files files that may be reports, by name: the way from the folder, with `/` between its parts
/// @param indexes lists of reports (`index.csv`), by the name of the folder they stand in, which ends in `/` or is
/// empty
/// @param refusals what could not be looked at
record ReportFolder(TreeMap<String, Path> files, TreeMap<String, Path> indexes, List<Refusal> refusals) {
    private static final String INDEX = "index.csv";
    private static final Set<String> SITUATION = Set.of("situation.yaml", "situation.yml");

    /// @throws IOException if this is not a folder or can't be opened
    static ReportFolder of(Path folder) throws IOException {
        return of(folder, "");
    }

    /// @param prefix stands before all names
    /// @throws IOException if this is not a folder or can't be opened
    static ReportFolder of(Path folder, String prefix) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw Files.exists(folder)
                    ? new NotDirectoryException(folder.toString())
                    : new java.nio.file.NoSuchFileException(folder.toString(), null, "there is no such folder");
        }
        var found = new ReportFolder(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found.new Visitor(folder, prefix));
        return found;
    }

    private void add(String name, Path path, BasicFileAttributes attributes) {
        String small = lastPart(name);
        if (Passed.isIgnored(small) || SITUATION.contains(small)) {
            return;
        }
        if (attributes.isSymbolicLink()) {
            refusals.add(new Refusal(name, "", "a link to a file that is not there", "correct or delete it"));
        } else if (!attributes.isRegularFile()) {
            refusals.add(new Refusal(name, "", "neither a file nor a folder", "take it out of the folder"));
        } else if (small.equals(INDEX)) {
            indexes.put(name.substring(0, name.length() - small.length()), path);
        } else {
            files.put(name, path);
        }
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;

        private final String prefix;

        Visitor(Path folder, String prefix) {
            this.folder = folder;
            this.prefix = prefix;
        }

        private String name(Path path) {
            return prefix + folder.relativize(path).toString().replace('\\', '/');
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            boolean skipped = !path.equals(folder) && (Passed.isIgnored(lastPart(name(path))) || isPartOfPage(path));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        /// Browsers save a page's pictures and scripts beside it, in a folder of the page's name and `_files`.
        private static boolean isPartOfPage(Path path) {
            String name = path.getFileName().toString();
            String page = name.endsWith("_files") ? name.substring(0, name.length() - 6) : "";
            return !page.isEmpty()
                    && (Files.exists(path.resolveSibling(page + ".html"))
                            || Files.exists(path.resolveSibling(page + ".htm")));
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            add(name(path), path, attributes);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
            if (path.equals(folder)) {
                throw failure;
            }
            if (failure instanceof FileSystemLoopException) {
                refusals.add(new Refusal(
                        name(path), "", "a link that leads back to a folder around it", "delete it; the rest is read"));
            } else {
                refusals.add(FileReader.unreadable(name(path), failure));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(
                Path path, java.io.@org.jspecify.annotations.Nullable IOException failure) {
            if (failure != null) {
                refusals.add(FileReader.unreadable(name(path), failure));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
