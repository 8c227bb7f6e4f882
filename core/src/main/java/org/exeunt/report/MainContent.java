package org.exeunt.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the element of a page that holds the article.
///
/// What is furniture by its tag, role or class name is taken out first. The element that the page itself marks as the
/// article's body is believed if it holds enough; else paragraphs vote for the elements around them, by length and
/// commas,
/// less for links (after Readability, Arc90 2009).
final class MainContent {
    private static final int ENOUGH_CHARACTERS = 200;
    private static final String FURNITURE =
            "script, style, noscript, template, nav, footer, aside, form, button, select,"
                    + " svg, canvas, iframe, object, video, audio, dialog, figcaption, [hidden], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=complementary], [role=search], [role=dialog], [aria-modal=true]";
    private static final Pattern FURNITURE_CLASS = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|cookies?|consent|gdpr|newsletter|subscribe"
                    + "|subscription|signup|related|recommend(?:ed|ations?)?|popular|mostread|trending|promo|share|sharing|social"
                    + "|comments?|disqus|ads?|advert|advertisement|sponsored|outbrain|taboola|toolbar|pagination|pager|tags"
                    + "|popup|modal|overlay|skip|hidden|print-only|readmore|read-more|most-read|see-also)(?:$|[\\s_-])");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern HIDING = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final List<String> MARKED = List.of(
            "[itemprop=articleBody]", "article [class*=article-body]", "[class*=article-body]", "[class*=articleBody]");

    private final Document page;

    MainContent(Document page) {
        this.page = page;
    }

    /// The main headline; null if there is none or it is one of many.
    static @Nullable Element headline(Document page) {
        List<Element> headlines = page.select("article h1, main h1, [itemprop=headline]");
        if (headlines.isEmpty()) {
            headlines = page.select("h1");
        }
        String title = page.title().toLowerCase(Locale.ROOT);
        return headlines.stream()
                .filter(Element::hasText)
                .filter(h1 -> title.contains(h1.text().toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(h1 -> h1.text().length()))
                .or(
                        headlines.size() == 1
                                ? () -> page.select("h1").stream()
                                        .filter(Element::hasText)
                                        .findFirst()
                                : java.util.Optional::empty)
                .orElse(null);
    }

    /// The element with the article; the page's body if nothing stands out.
    Element find() {
        Element body = page.body();
        int all = body.text().length();
        body.select(FURNITURE).forEach(element -> removeUnlessMost(element, all));
        body.select("[class], [id], [style]").stream()
                .filter(MainContent::isFurniture)
                .forEach(element -> removeUnlessMost(element, all));
        Element voted = voted(body);
        int votedLength = voted.text().length();
        for (String marked : MARKED) {
            Element best = longest(body.select(marked));
            if (best != null && isEnough(best, votedLength)) {
                return best;
            }
        }
        Element article = longest(body.select("article, [role=article]"));
        if (article != null && isEnough(article, votedLength)) {
            return article;
        }
        Element main = longest(body.select("main, [role=main]"));
        return main != null && votedLength < ENOUGH_CHARACTERS && main.hasText() ? main : voted;
    }

    private static boolean isEnough(Element element, int votedLength) {
        int length = element.text().length();
        return length >= ENOUGH_CHARACTERS && length >= votedLength * 0.4;
    }

    private static @Nullable Element longest(List<Element> elements) {
        return elements.stream()
                .max(Comparator.comparingInt(element -> element.text().length()))
                .orElse(null);
    }

    private static boolean isFurniture(Element element) {
        if (HIDING.matcher(element.attr("style")).find()) {
            return true;
        }
        String names = element.className() + " " + element.id();
        return FURNITURE_CLASS
                .matcher(CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT))
                .find();
    }

    private static void removeUnlessMost(Element element, int all) {
        boolean container = element.nameIs("body") || element.nameIs("main") || element.nameIs("article");
        boolean invisible = element.nameIs("script") || element.nameIs("style") || element.nameIs("template");
        if (element.parent() != null
                && (invisible || !container && element.text().length() * 2 < all)) {
            element.remove();
        }
    }

    private static Element voted(Element body) {
        Map<Element, Double> votes = new HashMap<>();
        for (Element paragraph : body.select("p, pre, blockquote, td, li")) {
            String words = paragraph.text();
            if (words.length() < 25) {
                continue;
            }
            double commas =
                    words.chars().filter(c -> c == ',' || c == '،' || c == '、').count();
            double vote = (1 + commas + Math.min(words.length() / 100.0, 3)) * (1 - linkDensity(paragraph, words));
            Element at = paragraph.parent();
            for (int level = 0; at != null && level < 3; level++) {
                votes.merge(at, vote / (level == 0 ? 1 : level == 1 ? 2 : 6), Double::sum);
                at = at.parent();
            }
        }
        Element best = body;
        double most = 0;
        for (Element candidate : body.select("*")) {
            double promised = votes.getOrDefault(candidate, 0.0);
            double vote = promised > most ? promised * (1 - linkDensity(candidate, candidate.text())) : 0;
            if (vote > most) {
                most = vote;
                best = candidate;
            }
        }
        return best;
    }

    private static double linkDensity(Element element, String words) {
        int linked = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return words.isEmpty() ? 0 : Math.min(1, (double) linked / words.length());
    }
}
