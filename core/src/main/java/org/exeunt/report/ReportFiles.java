package org.exeunt.report;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// The files below a folder that may be reports.
///
/// Left out without a word: hidden files, `index.csv` and the situation, a README that the index does not list, and
/// what
/// an earlier run of Exeunt wrote.
///
/// @param names of all files that are not left out, in order; with `/` between folders
/// @param reports those of a kind that is read
/// @param refusals the others
record ReportFiles(List<String> names, List<String> reports, List<Refusal> refusals) {
    ReportFiles {
        names = List.copyOf(names);
        reports = List.copyOf(reports);
        refusals = List.copyOf(refusals);
    }

    static ReportFiles in(Path folder, ReportIndex index) throws IOException {
        List<String> names = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                        boolean isOwnWork =
                                Files.exists(path.resolve("figures.jsonl")) && Files.exists(path.resolve("flows.csv"));
                        return !path.equals(folder) && (isHidden(path) || isOwnWork)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                        String name = name(folder, path);
                        if (!isHidden(path) && !isBeside(name, index)) {
                            names.add(name);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path path, IOException fault) throws IOException {
                        if (path.equals(folder)) {
                            throw fault;
                        }
                        boolean loop = fault instanceof FileSystemLoopException;
                        refusals.add(new Refusal(
                                name(folder, path),
                                "",
                                loop ? "a link that leads back to a folder above it" : "can't be opened",
                                loop ? "delete the link" : "check its rights"));
                        return FileVisitResult.CONTINUE;
                    }
                });
        names.sort(Comparator.naturalOrder());
        List<String> reports = new ArrayList<>();
        for (String name : names) {
            if (SourceFormat.find(name).isPresent()) {
                reports.add(name);
            } else {
                refusals.add(FileKind.refusal(name));
            }
        }
        refusals.sort(Comparator.comparing(Refusal::file));
        return new ReportFiles(names, reports, refusals);
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path path) {
        Path file = path.getFileName();
        return file != null && file.toString().startsWith(".");
    }

    private static boolean isBeside(String name, ReportIndex index) {
        String lower = name.toLowerCase(Locale.ROOT);
        String file = lower.substring(lower.lastIndexOf('/') + 1);
        boolean isReadme = file.equals("readme") || file.startsWith("readme.");
        boolean isLedger = file.endsWith(".db") || file.endsWith(".db-wal") || file.endsWith(".db-shm");
        return (ReportReader.besides().contains(lower) || isReadme || isLedger)
                && index.find(name).isEmpty();
    }
}
