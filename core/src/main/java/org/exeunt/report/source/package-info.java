/// Where reports come from: files, archives, feeds, web archives, lists and tables, one small class a kind. What comes
/// out are single documents as raw bytes, tables, and refusals.
@NullMarked
package org.exeunt.report.source;

import org.jspecify.annotations.NullMarked;
