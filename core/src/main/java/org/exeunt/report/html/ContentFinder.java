package org.exeunt.report.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the blocks of a page that are its article.
public final class ContentFinder {
    private static final Set<String> FURNITURE_TAGS =
            Set.of("nav", "footer", "aside", "form", "dialog", "menu", "noscript", "fieldset");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "alert",
            "note",
            "doc-toc");
    private static final Pattern HIDING =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final double MOST = 0.5;
    private static final double ENOUGH_OF_ALL = 0.4;
    private static final double MUCH_MORE = 2.5;
    private static final int MAX_TEASER_CHARACTERS = 600;

    private final Outline outline;
    private final List<Set<Names.Role>> roles;
    private final double[] prose;
    private final BitSet out = new BitSet();

    private final boolean isStrict;

    private final int headline;

    private final Predicate<String> pointsElsewhere;

    private ContentFinder(Outline outline, int headline, Predicate<String> pointsElsewhere, boolean isStrict) {
        this.pointsElsewhere = pointsElsewhere;
        this.headline = headline;
        this.outline = outline;
        this.isStrict = isStrict;
        this.roles = new ArrayList<>(outline.size());
        Map<String, Set<Names.Role>> known = new HashMap<>();
        for (int i = 0; i < outline.size(); i++) {
            Set<Names.Role> named = Names.roles(outline.element(i), known);
            roles.add(isMain(outline.element(i)) ? mainRoles(named) : named);
        }
        markTeasers();
        this.prose = sums(false);
        markFurniture();
    }

    /// The article of a page.
    ///
    /// @param pointsElsewhere whether a line is the heading of a list of other pages
    public static Content find(Document page, Predicate<String> pointsElsewhere) {
        Outline outline = Outline.of(page.body());
        int headline = Headline.find(outline, page).orElse(-1);
        headline = isAbove(outline, headline) ? headline : -1;
        Content strict = new ContentFinder(outline, headline, pointsElsewhere, true).content();
        double found = strict.prose();
        double all = outline.blocks().stream().mapToDouble(Block::prose).sum();
        if (found >= ENOUGH_OF_ALL * all) {
            return strict;
        }
        Content lenient = new ContentFinder(outline, headline, pointsElsewhere, false).content();
        return lenient.prose() > found * MUCH_MORE + 100 ? lenient : strict;
    }

    /// Whether at least half of the running text stands below this headline.
    private static boolean isAbove(Outline outline, int headline) {
        double above = 0;
        double all = 0;
        for (Block block : outline.blocks()) {
            all += block.prose();
            above += block.index() < headline ? block.prose() : 0;
        }
        return above < all / 2;
    }

    private double[] sums(boolean isNet) {
        var sums = new double[outline.size()];
        for (Block block : outline.blocks()) {
            if (!isNet || !out.get(block.element())) {
                sums[block.element()] += block.prose();
            }
        }
        for (int i = outline.size() - 1; i > 0; i--) {
            sums[outline.parent(i)] += sums[i];
        }
        return sums;
    }

    /// Rows of the same short thing with a link for its headline: other articles.
    private void markTeasers() {
        var chars = new int[outline.size()];
        var headed = new boolean[outline.size()];
        for (Block block : outline.blocks()) {
            chars[block.element()] += block.text().length();
            boolean linked = block.linkShare() > 0.8 && block.text().length() >= 20;
            if (linked) {
                for (int e = block.element(), up = 0; e > 0 && up < 5; e = outline.parent(e), up++) {
                    headed[e] = true;
                }
            }
        }
        for (int i = outline.size() - 1; i > 0; i--) {
            chars[outline.parent(i)] += chars[i];
        }
        for (int i = 0; i < outline.size(); i++) {
            markTeasers(i, chars, headed);
        }
    }

    private void markTeasers(int parent, int[] chars, boolean[] headed) {
        java.util.Map<String, List<Integer>> rows = new java.util.HashMap<>();
        for (int child = parent + 1; child < outline.end(parent); child = outline.end(child)) {
            if (chars[child] > 0) {
                Element element = outline.element(child);
                String name = element.normalName();
                rows.computeIfAbsent(name + "." + firstClass(element), key -> new ArrayList<>())
                        .add(child);
            }
        }
        for (List<Integer> row : rows.values()) {
            long teasers = row.stream()
                    .filter(child -> headed[child] && chars[child] < MAX_TEASER_CHARACTERS)
                    .count();
            if (teasers >= 3 && teasers * 10 >= row.size() * 8L) {
                row.forEach(child -> out.set(child, outline.end(child)));
            }
        }
    }

    private static String firstClass(Element element) {
        String names = element.className();
        int end = names.indexOf(' ');
        return end < 0 ? names : names.substring(0, end);
    }

    private void markFurniture() {
        for (int i = 1; i < outline.size(); i++) {
            if (out.get(i)) {
                continue;
            }
            Element element = outline.element(i);
            boolean always = roles.get(i).contains(Names.Role.ALWAYS) && !isMain(element);
            if ((always && prose[i] < 0.95 * prose[0])
                    || (isFurniture(element, roles.get(i)) && prose[i] < MOST * prose[0])) {
                out.set(i, outline.end(i));
            }
        }
    }

    /// The main part of a page is no furniture; its classes tell of its subject.
    private static Set<Names.Role> mainRoles(Set<Names.Role> named) {
        return named.contains(Names.Role.BODY) ? Set.of(Names.Role.BODY) : Set.of();
    }

    private static boolean isMain(Element element) {
        String tag = element.normalName();
        return tag.equals("article")
                || tag.equals("main")
                || tag.equals("body")
                || element.attr("role").equals("main");
    }

    private boolean isFurniture(Element element, Set<Names.Role> roles) {
        if (FURNITURE_TAGS.contains(element.normalName())) {
            return true;
        }
        if (isMain(element)) {
            return false;
        }
        return (isStrict && roles.contains(Names.Role.FURNITURE))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("aria-modal").equals("true")
                || FURNITURE_ROLES.contains(element.attr("role"))
                || (element.hasAttr("style")
                        && HIDING.matcher(element.attr("style")).find());
    }

    private Content content() {
        int container = container();
        BitSet kept = new BitSet();
        for (Block block : outline.blocks()) {
            if (outline.holds(container, block.element()) && !out.get(block.element()) && block.index() > headline) {
                kept.set(block.index());
            }
        }
        addStandfirst(kept);
        BitSet captions = new Trimmer(outline, roles, container, kept, pointsElsewhere).trim();
        return new Content(outline.blocks(), kept, captions, headline);
    }

    /// Prose between the headline and the container.
    private void addStandfirst(BitSet kept) {
        int first = kept.nextSetBit(0);
        if (headline < 0 || first < 0) {
            return;
        }
        for (int i = headline + 1; i < first; i++) {
            Block block = outline.blocks().get(i);
            if (!out.get(block.element()) && block.prose() >= 40 && block.linkShare() < 0.3 && block.isSentence()) {
                kept.set(i);
            }
        }
    }

    /// The element that holds most running text for the least else.
    private int container() {
        var score = new double[outline.size()];
        for (Block block : outline.blocks()) {
            if (!out.get(block.element())) {
                score[block.element()] += value(block);
            }
        }
        for (int i = outline.size() - 1; i > 0; i--) {
            score[outline.parent(i)] += score[i];
        }
        int best = 0;
        double most = score[0];
        for (int i = 1; i < outline.size(); i++) {
            double weighed = score[i] * WEIGHTS[strength(i)];
            if (!out.get(i) && weighed >= most && score[i] > 0) {
                most = weighed;
                best = i;
            }
        }
        return best;
    }

    private double value(Block block) {
        if (block.index() < headline) {
            return -block.prose() / 2;
        }
        if (block.prose() > 0) {
            return block.prose();
        }
        return block.kind() == Block.Kind.HEADING
                ? 0
                : -LINK_COST * block.linkChars() - NOTE_COST * (block.text().length() - block.linkChars());
    }

    private static final double LINK_COST = 1;
    private static final double NOTE_COST = 0.1;
    private static final double[] WEIGHTS = {1, 1, 1.5, 2};

    private int strength(int index) {
        Element element = outline.element(index);
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")
                || roles.get(index).contains(Names.Role.BODY)) {
            return 3;
        }
        return element.nameIs("article") || element.attr("role").equals("article") ? 2 : 0;
    }
}
