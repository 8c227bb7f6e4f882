package org.exeunt.statement;

import java.time.LocalDate;
import org.exeunt.report.Passage;
import org.jspecify.annotations.Nullable;

/// What a statement rests on.
public sealed interface Evidence {
    /// Words of a report.
    ///
    /// @param quote the words that carry the statement: the number with its hedge and noun, or a policy's few words
    /// @param sentence the sentence around them
    public record Quote(Passage quote, Passage sentence) implements Evidence {
        public Quote {
            if (!sentence.contains(quote)) {
                throw new IllegalArgumentException(
                        "the quote " + quote + " does not stand in its sentence " + sentence);
            }
        }
    }

    /// A row of a published table.
    ///
    /// @param file name of the table
    /// @param line line in it, from 1
    /// @param address where it was published; empty if not known
    public record Row(String file, int line, String address) implements Evidence {
        public Row {
            if (file.isBlank() || line < 1) {
                throw new IllegalArgumentException("a row needs a file and a line: '" + file + "', " + line);
            }
        }
    }

    /// A person's word in a review.
    ///
    /// @param who the reviewer
    /// @param when the day
    /// @param why the reason given
    /// @param of what the reviewed statement rests on; null if the reviewer added it from elsewhere
    public record Review(
            String who,
            LocalDate when,
            String why,
            @Nullable Evidence of) implements Evidence {
        public Review(String who, LocalDate when, String why) {
            this(who, when, why, null);
        }

        public Review {
            if (who.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("a review needs a reviewer and a reason");
            }
        }
    }
}
