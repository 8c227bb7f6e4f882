package org.exeunt.report;

/// A document, or a place in one, that could not be used; the rest of the work goes on.
///
/// @param file the file's name or path, as the user gave it
/// @param place where in it (`line 3`, `byte 1024`), or empty for the whole
/// @param reason what is wrong
/// @param remedy what to do about it
public record Refusal(String file, String place, String reason, String remedy) {
    /// One line for people: `a.txt, line 3: … ; …`.
    @Override
    public String toString() {
        return file + (place.isEmpty() ? "" : ", " + place) + ": " + reason + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
