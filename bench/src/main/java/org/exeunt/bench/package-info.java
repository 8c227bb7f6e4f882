/// Benchmarks of the stages, one class a question.
@NullMarked
package org.exeunt.bench;

import org.jspecify.annotations.NullMarked;
