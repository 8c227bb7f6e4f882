package org.exeunt.statement;

/// Words of a sentence that belong to a section of the lexicon.
///
/// @param section name of the section, such as `enter`
/// @param first first token
/// @param last last token
record Cue(String section, int first, int last) {
    int length() {
        return last - first + 1;
    }

    boolean contains(Cue other) {
        return first <= other.first && other.last <= last;
    }
}
