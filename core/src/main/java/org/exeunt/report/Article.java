package org.exeunt.report;

import java.util.List;

/// A page without its furniture.
///
/// @param title headline; empty if none was found
/// @param body headline and text, paragraphs apart by blank lines
/// @param offsets where each character of the body stands in the raw bytes
/// @param above the page's lines above the headline, furniture included
/// @param head the headline and the lines below it up to the first paragraph, furniture included
/// @param opening the first paragraph
record Article(String title, String body, Offsets offsets, List<String> above, List<String> head, String opening) {}
