package org.exeunt.report;

/// A document's text before its furniture goes: lines apart by line ends, paragraphs mostly apart by blank lines.
///
/// @param text the characters
/// @param offsets where each stands in the raw bytes
/// @param metadata what the document says about itself
record Draft(String text, Offsets offsets, Metadata metadata) {}
