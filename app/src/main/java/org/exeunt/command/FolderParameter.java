package org.exeunt.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/// The folder of reports.
final class FolderParameter {
    @Parameters(paramLabel = "FOLDER", description = "Folder of reports; may hold index.csv and situation.yaml.")
    private @Nullable Path folder;

    /// This folder.
    static FolderParameter of(Path folder) {
        FolderParameter parameter = new FolderParameter();
        parameter.folder = folder;
        return parameter;
    }

    /// @throws Fault if there is no such folder
    Path folder() {
        Path named = Objects.requireNonNull(folder);
        if (!Files.exists(named)) {
            throw new Fault(named + ": no such folder; check the name", Fault.WRONG_CALL);
        }
        if (!Files.isDirectory(named)) {
            throw new Fault(named + ": is not a folder; name the folder that holds the reports", Fault.WRONG_CALL);
        }
        return named;
    }

    /// The folder's own name.
    String title() {
        Path name = folder().toAbsolutePath().normalize().getFileName();
        return name == null ? "/" : name.toString();
    }
}
