/// A web page as blocks of text, and which of them are its article. Knows nothing of reports.
@NullMarked
package org.exeunt.report.html;

import org.jspecify.annotations.NullMarked;
