/// What leaves Exeunt as a file or a table: one record a line, and the formats that write any such record.
@NullMarked
package org.exeunt.page.export;

import org.jspecify.annotations.NullMarked;
