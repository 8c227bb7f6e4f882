package org.exeunt.report.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the headline among the blocks: the heading that says most of what the page's title says, or the only `h1`.
final class Headline {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final double LIKE_TITLE = 0.5;

    private Headline() {}

    /// The index of the block that is the headline.
    static OptionalInt find(Outline outline, Document page) {
        Set<String> title = words(title(page));
        int best = -1;
        double most = 0;
        int onlyTop = -1;
        int tops = 0;
        for (Block block : outline.blocks()) {
            if (block.kind() != Block.Kind.HEADING) {
                continue;
            }
            boolean top = isIn(outline, block, "h1");
            if (top) {
                tops++;
                onlyTop = block.index();
            }
            double like = likeness(words(block.text()), title) * (top ? 1.5 : 1);
            boolean longer = like == most
                    && best >= 0
                    && block.text().length() > outline.blocks().get(best).text().length();
            if (like > most || longer) {
                most = like;
                best = block.index();
            }
        }
        if (best >= 0 && most >= LIKE_TITLE) {
            return OptionalInt.of(best);
        }
        return tops == 1 ? OptionalInt.of(onlyTop) : OptionalInt.empty();
    }

    private static boolean isIn(Outline outline, Block block, String tag) {
        for (int e = block.element(), up = 0; e >= 0 && up < 4; e = outline.parent(e), up++) {
            if (outline.element(e).nameIs(tag)) {
                return true;
            }
        }
        return false;
    }

    private static String title(Document page) {
        List<Element> metas = page.head().select("meta[property=og:title]");
        String named = metas.isEmpty() ? "" : metas.getFirst().attr("content");
        return named.isBlank() ? page.title() : named;
    }

    /// Words in both, as a part of all words (Jaccard).
    private static double likeness(Set<String> heading, Set<String> title) {
        if (heading.isEmpty() || title.isEmpty()) {
            return 0;
        }
        int both = 0;
        for (String word : heading) {
            both += title.contains(word) ? 1 : 0;
        }
        return (double) both / (heading.size() + title.size() - both);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
        return words;
    }
}
