/// Getting pages from the web: politely, within limits, and never from the machine's own network.
@NullMarked
package org.exeunt.web;

import org.jspecify.annotations.NullMarked;
