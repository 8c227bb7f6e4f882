package org.exeunt.report;

/// The characters of a document, and where each stands in its bytes.
///
/// @param text all characters, the byte order mark left out
/// @param offsets one entry a character
record DecodedText(String text, Offsets offsets) {}
