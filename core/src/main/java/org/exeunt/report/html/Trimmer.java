package org.exeunt.report.html;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Takes out of an article what stands in it and is not part of it.
final class Trimmer {
    private static final int NOTE_CHARACTERS = 80;
    private static final int REPEATED_CHARACTERS = 40;

    private final Outline outline;
    private final List<Set<Names.Role>> roles;
    private final int container;
    private final BitSet kept;
    private final BitSet captions = new BitSet();
    private final Predicate<String> pointsElsewhere;

    Trimmer(
            Outline outline,
            List<Set<Names.Role>> roles,
            int container,
            BitSet kept,
            Predicate<String> pointsElsewhere) {
        this.outline = outline;
        this.roles = roles;
        this.container = container;
        this.kept = kept;
        this.pointsElsewhere = pointsElsewhere;
    }

    /// The captions that were kept before they were set aside.
    BitSet trim() {
        dropPointers();
        dropLinkLists();
        dropNamed();
        dropRepeated();
        dropHead();
        dropTail();
        dropEmptyHeadings();
        return captions;
    }

    /// Blocks that names call captions, or data about the article.
    private void dropNamed() {
        double all = prose(0, outline.blocks().size());
        var small = new double[outline.size()];
        for (Block block : outline.blocks()) {
            if (kept.get(block.index())) {
                for (int e = block.element(); e >= 0; e = outline.parent(e)) {
                    small[e] += block.prose();
                }
            }
        }
        for (Block block : outline.blocks()) {
            if (!kept.get(block.index())) {
                continue;
            }
            boolean caption = block.kind() == Block.Kind.CAPTION;
            boolean meta = false;
            for (int e = block.element(); e > container && e >= 0; e = outline.parent(e)) {
                Set<Names.Role> names = roles.get(e);
                boolean part = small[e] < 0.3 * all;
                caption |= part && names.contains(Names.Role.CAPTION);
                meta |= part && names.contains(Names.Role.META) && (block.prose() < 100 || small[e] < 0.15 * all);
            }
            if (caption || meta) {
                kept.clear(block.index());
                captions.set(block.index(), caption);
            }
        }
    }

    private double prose(int from, int to) {
        double sum = 0;
        for (int i = kept.nextSetBit(from); i >= 0 && i < to; i = kept.nextSetBit(i + 1)) {
            sum += outline.blocks().get(i).prose();
        }
        return sum;
    }

    /// Headings of lists of other pages, with what stands below them in their element.
    private void dropPointers() {
        List<Block> blocks = outline.blocks();
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            Block block = blocks.get(i);
            if (block.text().length() > NOTE_CHARACTERS || !pointsElsewhere.test(block.text())) {
                continue;
            }
            int around = around(block, i);
            int end = i + 1;
            while (end < blocks.size() && outline.holds(around, blocks.get(end).element())) {
                end++;
            }
            double all = prose(0, blocks.size());
            if (prose(i, end) > 0.35 * all) {
                kept.clear(i);
            } else {
                kept.clear(i, end);
            }
        }
    }

    /// The innermost element that holds more than this block.
    private int around(Block block, int index) {
        List<Block> blocks = outline.blocks();
        int e = block.element();
        while (e > container
                && (index + 1 >= blocks.size()
                        || !outline.holds(e, blocks.get(index + 1).element()))) {
            e = outline.parent(e);
        }
        return Math.max(e, container);
    }

    /// Elements whose text is mostly links.
    private void dropLinkLists() {
        int size = outline.size();
        var chars = new int[size];
        var links = new int[size];
        for (Block block : outline.blocks()) {
            if (kept.get(block.index())) {
                chars[block.element()] += block.text().length();
                links[block.element()] += block.linkChars();
            }
        }
        for (int i = size - 1; i > container; i--) {
            chars[outline.parent(i)] += chars[i];
            links[outline.parent(i)] += links[i];
        }
        var linked = new BitSet();
        for (int i = container + 1; i < outline.end(container); i++) {
            if (chars[i] > 0 && links[i] > 0.6 * chars[i]) {
                linked.set(i);
            }
        }
        for (Block block : outline.blocks()) {
            for (int e = block.element(); e > container && kept.get(block.index()); e = outline.parent(e)) {
                if (linked.get(e)) {
                    kept.clear(block.index());
                }
            }
        }
    }

    private void dropRepeated() {
        Set<String> seen = new HashSet<>();
        for (Block block : outline.blocks()) {
            if (kept.get(block.index()) && block.text().length() >= REPEATED_CHARACTERS && !seen.add(block.text())) {
                kept.clear(block.index());
            }
        }
    }

    /// Short blocks before the first paragraph.
    private void dropHead() {
        List<Block> blocks = outline.blocks();
        int first = kept.nextSetBit(0);
        while (first >= 0
                && !(blocks.get(first).prose() > 0
                        && (blocks.get(first).isSentence()
                                || blocks.get(first).text().length() > 120))) {
            first = kept.nextSetBit(first + 1);
        }
        for (int i = kept.nextSetBit(0); i >= 0 && i < first; i = kept.nextSetBit(i + 1)) {
            Block block = blocks.get(i);
            boolean heading = block.kind() == Block.Kind.HEADING;
            boolean ownHeading = kept.nextSetBit(i + 1) == first
                    && !outline.element(block.element()).nameIs("h1");
            boolean list = block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CELL;
            if (heading ? !ownHeading : !block.isSentence() && !list) {
                kept.clear(i);
            }
        }
    }

    /// Short blocks behind the last paragraph.
    private void dropTail() {
        List<Block> blocks = outline.blocks();
        for (int i = kept.length() - 1; i >= 0; i = kept.length() - 1) {
            Block block = blocks.get(i);
            boolean text = block.kind() == Block.Kind.TEXT;
            boolean note = text && !block.isSentence() && block.length() < NOTE_CHARACTERS && block.prose() == 0;
            if (!note || kept.cardinality() < 4) {
                return;
            }
            kept.clear(i);
        }
    }

    /// Headings with nothing below them.
    private void dropEmptyHeadings() {
        boolean below = false;
        for (int i = kept.length() - 1; i >= 0; i--) {
            if (kept.get(i)) {
                boolean heading = outline.blocks().get(i).kind() == Block.Kind.HEADING;
                if (heading && !below) {
                    kept.clear(i);
                }
                below = below || !heading;
            }
        }
    }
}
