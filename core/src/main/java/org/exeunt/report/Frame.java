package org.exeunt.report;

import java.util.List;

/// What stands around the text of a page, furniture included: where its day of publication may stand.
///
/// @param masthead name of the paper or site above the headline; empty if none was told apart
/// @param above the lines above the headline
/// @param isIssue whether the lines above can speak of the issue; they can't where a menu, a weather or a clock shows
/// that they speak of the visit
/// @param head the headline and the short lines below it
/// @param opening the first paragraph
/// @param foot the last lines
record Frame(
        String masthead, List<String> above, boolean isIssue, List<String> head, String opening, List<String> foot) {}
