package org.exeunt.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.exeunt.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/// What went wrong, as one line for people, with the exit code that goes with it.
///
/// @param text the line
/// @param exitCode 1 or 2
record FaultLine(String text, int exitCode) {
    static FaultLine of(Throwable fault) {
        return switch (fault) {
            case Fault known -> new FaultLine(line(known.getMessage()), known.exitCode());
            case LedgerException ledger -> new FaultLine(line(ledger.getMessage()), Fault.WRONG_CALL);
            case UncheckedIOException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
            case IOException file -> new FaultLine(line(words(file)), Fault.NOTHING_USABLE);
            case OutOfMemoryError memory ->
                new FaultLine(
                        "out of memory; give Java more of it, for example EXEUNT_JAVA_OPTIONS=-Xmx8g",
                        Fault.NOTHING_USABLE);
            default ->
                new FaultLine(
                        "a fault of Exeunt itself: " + fault.getClass().getSimpleName() + ": "
                                + line(fault.getMessage()) + "; call again with --debug and report what it prints",
                        Fault.NOTHING_USABLE);
        };
    }

    /// What the file system says, in words.
    static String words(IOException fault) {
        return switch (fault) {
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder; check the name";
            case AccessDeniedException denied ->
                denied.getFile() + ": you may not read or write there; change its rights or choose another place";
            case FileAlreadyExistsException taken ->
                taken.getFile() + ": there is a file where a folder is needed; choose another place";
            case NotDirectoryException file -> file.getFile() + ": is not a folder; name the folder that holds it";
            case FileSystemException other ->
                other.getFile() + ": " + line(other.getReason()) + "; choose another place";
            case CharacterCodingException text -> "a text is not in UTF-8; convert it, for example with iconv";
            default -> line(fault.getMessage());
        };
    }

    /// On one line, without control characters: names and words of others must not steer the terminal.
    static String line(@Nullable String message) {
        return message == null
                ? "no reason was given"
                : message.strip().replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ");
    }
}
