/// The page and the files: what is shown of a bulletin, the server that shows it, and the exports.
@NullMarked
package org.exeunt.page;

import org.jspecify.annotations.NullMarked;
