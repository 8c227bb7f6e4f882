/// The text of PDF files: lines in reading order, without what every page repeats, as paragraphs.
@NullMarked
package org.exeunt.report.pdf;

import org.jspecify.annotations.NullMarked;
