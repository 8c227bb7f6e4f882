/// The command line: one class a command.
@NullMarked
package org.exeunt.command;

import org.jspecify.annotations.NullMarked;
