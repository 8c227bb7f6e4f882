package org.exeunt.report;

/// A page without its furniture.
///
/// @param title headline; empty if none was found
/// @param body headline and text, paragraphs apart by blank lines
/// @param offsets where each character of the body stands in the raw bytes
/// @param frame what stands around the text
record Article(String title, String body, Offsets offsets, Frame frame) {}
