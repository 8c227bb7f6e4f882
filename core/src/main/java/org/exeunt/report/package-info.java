/// Intake and cleaning: from a page or a file to a dated report, its passages, and the copies of one text.
@NullMarked
package org.exeunt.report;

import org.jspecify.annotations.NullMarked;
