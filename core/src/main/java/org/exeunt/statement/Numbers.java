package org.exeunt.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The check that a quote holds the number that is said to stand in it.
final class Numbers {
    /// Metres, minutes and miles stand in reports; kilometres and hours in figures.
    private static final double[] UNIT_FACTORS = {1, 0.001, 1.0 / 60, 1.609344};

    private Numbers() {}

    /// Whether the amount's number, or both its bounds, stand in these words, perhaps in a larger or smaller unit.
    static boolean standIn(String words, Amount amount) {
        LanguagePack pack = LanguagePack.english();
        List<Token> tokens = pack.lexer().tokens(words, 0, words.length());
        List<NumberMention> mentions = new NumberGrammar(pack).mentions(tokens);
        for (NumberMention mention : mentions) {
            for (double factor : UNIT_FACTORS) {
                Amount stated = mention.amount().times(factor);
                boolean number = amount.reported() != null && same(stated.reported(), amount.reported());
                boolean bounds = same(stated.low(), amount.low()) && same(stated.high(), amount.high());
                if (number || (amount.reported() == null && bounds)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean same(@Nullable Double a, @Nullable Double b) {
        return a != null && b != null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
    }
}
