package org.exeunt.statement;

/// A number in a sentence, with its hedge.
///
/// @param first first token of the number itself
/// @param last last token of the number itself
/// @param quoteFirst first token of hedge and number
/// @param quoteLast last token of hedge and number
/// @param amount what they say
record NumberMention(int first, int last, int quoteFirst, int quoteLast, Amount amount) {
    /// The same number in another unit.
    NumberMention times(double factor) {
        return factor == 1 ? this : new NumberMention(first, last, quoteFirst, quoteLast, amount.times(factor));
    }
}
