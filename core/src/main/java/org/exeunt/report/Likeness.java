package org.exeunt.report;

/// Tells whether two sentences stem from one text: most words of one stand in the other, in the same order, with all
/// the
/// numbers of one, and not only because both quote the same speaker.
final class Likeness {
    /// Shorter sentences say little about where they come from.
    static final int LEAST_WORDS = 8;

    /// As many words in a row are not hit upon twice.
    private static final int TELLING_RUN = 12;

    private static final double RUN_PART = 0.6;
    private static final double COPIED_PART = 0.72;
    private static final double COPIED_WHOLE = 0.6;
    private static final double RELATED_PART = 0.5;
    private static final double UNDOUBTED = 0.9;

    private Likeness() {}

    /// Whether one is the other, perhaps edited, cut or continued.
    static boolean isCopy(Wording left, Wording right) {
        int common = left.common(right);
        if (common < LEAST_WORDS || !hasSameNumbers(left, right)) {
            return false;
        }
        if (whole(common, left, right) >= UNDOUBTED) {
            return true;
        }
        Wording mine = left.unquoted();
        Wording theirs = right.unquoted();
        return (part(common, left, right) >= RUN_PART && mine.longestRun(theirs) >= TELLING_RUN)
                || (isMostlyCommon(common, left, right) && isMostlyCommon(mine.common(theirs), mine, theirs));
    }

    /// Whether they may be two edited versions of a third.
    static boolean isRelated(Wording left, Wording right) {
        return part(left.common(right), left, right) >= RELATED_PART && hasSameNumbers(left, right);
    }

    private static boolean isMostlyCommon(int common, Wording left, Wording right) {
        return common > 0 && part(common, left, right) >= COPIED_PART && whole(common, left, right) >= COPIED_WHOLE;
    }

    /// A sentence with other numbers is news, however familiar its words.
    private static boolean hasSameNumbers(Wording left, Wording right) {
        Wording fewer = left.numbers() <= right.numbers() ? left : right;
        Wording more = fewer.equals(left) ? right : left;
        return fewer.commonNumbers(more) == fewer.numbers();
    }

    private static double part(int common, Wording left, Wording right) {
        return (double) common / Math.min(left.length(), right.length());
    }

    private static double whole(int common, Wording left, Wording right) {
        return 2.0 * common / (left.length() + right.length());
    }
}
