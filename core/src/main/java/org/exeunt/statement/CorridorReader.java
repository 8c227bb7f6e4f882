package org.exeunt.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.statement.PlaceMention.Kind;
import org.jspecify.annotations.Nullable;

/// Reads from where to where a number speaks: from verbs, prepositions, demonyms, the sentences before and the report
/// as
/// a whole, in this order.
final class CorridorReader {
    private static final Set<String> OTHER_WAY = Set.of("opposite", "other", "reverse");
    private static final Set<String> HERE = Set.of("here", "there");
    private static final double NEAR = 4;

    private final Background background;
    private final Discourse discourse;

    CorridorReader(Background background, Discourse discourse) {
        this.background = background;
        this.discourse = discourse;
    }

    /// The corridor of a number, and whether its destination is named close to it.
    record Way(Corridor corridor, boolean destinationNamed) {}

    Way way(Sentence sentence, NumberMention number, Counted counted, Motion motion, Measure measure) {
        Country origin = origin(sentence, number, counted, motion);
        return switch (measure) {
            case CALL_UP, DETENTION -> new Way(corridor(happening(sentence, origin), List.of(), null), false);
            case DISPLACEMENT -> new Way(corridor(origin, List.of(), null), false);
            case DEPARTURE -> {
                List<Country> named = named(sentence, number, motion, origin);
                yield new Way(corridor(origin, named, null), !named.isEmpty());
            }
            case QUEUE, WAIT -> new Way(atBorder(sentence, number, motion, origin), false);
            default -> {
                List<Country> named = named(sentence, number, motion, origin);
                List<Country> to = named.isEmpty() ? implied(sentence, number, origin) : named;
                Corridor corridor = corridor(origin, to, crossing(sentence, number));
                yield new Way(isOtherWay(sentence, number) ? corridor.reversed() : corridor, !named.isEmpty());
            }
        };
    }

    private static Corridor corridor(@Nullable Country origin, List<Country> destinations, @Nullable String crossing) {
        return new Corridor(origin == null ? List.of() : List.of(origin), destinations, crossing);
    }

    private @Nullable Country origin(Sentence sentence, NumberMention number, Counted counted, Motion motion) {
        Country left = motion.is("leave") ? leftBehind(sentence, motion) : null;
        if (left != null) {
            return left;
        }
        if (counted.people() != null && counted.people().countries().size() == 1) {
            return isOwnCountry(sentence, motion, counted.people().country())
                    ? background.destination()
                    : counted.people().country();
        }
        PlaceMention nearest = null;
        double best = NEAR;
        for (PlaceMention place : sentence.places()) {
            if (place.countries().size() == 1
                    && place.kind() != Kind.CROSSING
                    && Role.of(sentence, place) == Role.FROM) {
                double gap = Math.min(
                        sentence.gap(number, place.first(), place.last()),
                        sentence.gap(motion.cue().last(), place.first()));
                if (gap < best) {
                    best = gap;
                    nearest = place;
                }
            }
        }
        if (nearest != null) {
            return nearest.country();
        }
        Country usual = background.origin() == null ? discourse.lastOrigin() : background.origin();
        boolean entered = usual != null
                && motion.is("enter")
                && sentence.places().stream()
                        .anyMatch(place -> place.first() == motion.cue().last() + 1
                                && place.isCountry()
                                && place.country().equals(usual));
        return usual != null && entered ? background.otherOrigin(usual) : usual;
    }

    /// "165,000 Afghans left Pakistan": the country right behind the verb, whoever they are.
    private static @Nullable Country leftBehind(Sentence sentence, Motion motion) {
        return sentence.places().stream()
                .filter(place ->
                        place.isCountry() && place.first() - motion.cue().last() == 1)
                .filter(place -> Role.of(sentence, place) == Role.FROM)
                .map(PlaceMention::country)
                .findFirst()
                .orElse(null);
    }

    /// "24,000 Afghans crossed into Afghanistan": their own country is where they go, not where they come from.
    private boolean isOwnCountry(Sentence sentence, Motion motion, Country people) {
        return (motion.is("enter") || motion.is("cross"))
                && background.destination() != null
                && sentence.places().stream()
                        .anyMatch(place -> place.isCountry()
                                && place.country().equals(people)
                                && place.first() > motion.cue().first()
                                && place.first() - motion.cue().last() <= 2
                                && Role.of(sentence, place) == Role.TO);
    }

    /// Where people are drafted or held: the country that the sentence speaks of, else the one that people leave.
    private @Nullable Country happening(Sentence sentence, @Nullable Country origin) {
        for (PlaceMention place : sentence.places()) {
            if (place.countries().size() == 1 && place.kind() != Kind.CROSSING) {
                return place.country().equals(origin) || background.origin() == null ? place.country() : origin;
            }
        }
        return origin;
    }

    /// Destinations named in the words of the number: behind it up to the next number, or between its cue and it.
    private List<Country> named(Sentence sentence, NumberMention number, Motion motion, @Nullable Country origin) {
        Country label = label(sentence, number);
        if (label != null && !label.equals(origin)) {
            return List.of(label);
        }
        int next = sentence.numbers().stream()
                .filter(other -> other.first() > number.last())
                .mapToInt(NumberMention::quoteFirst)
                .min()
                .orElse(sentence.tokens().size());
        List<Country> behind = named(sentence, number.last() + 1, next, number.last(), origin, motion);
        if (!behind.isEmpty()) {
            return behind;
        }
        int from = Math.min(motion.cue().first(), number.first());
        return named(sentence, from, number.first(), motion.cue().last(), origin, motion);
    }

    /// The country that stands as a label before the number: "Chad 4,310", "Chad: 4,310".
    private static @Nullable Country label(Sentence sentence, NumberMention number) {
        for (PlaceMention place : sentence.places()) {
            boolean right = place.last() + 1 == number.quoteFirst()
                    || (place.last() + 2 == number.quoteFirst()
                            && sentence.tokens().get(place.last() + 1).kind() == Token.Kind.MARK
                            && !sentence.isWord(place.last() + 1, ","));
            if (right && place.isCountry() && Role.of(sentence, place) == Role.NONE) {
                return place.country();
            }
        }
        return null;
    }

    private List<Country> named(
            Sentence sentence, int from, int to, int anchor, @Nullable Country origin, Motion motion) {
        List<Country> found = new ArrayList<>();
        boolean entering = motion.is("enter") || motion.is("cross") || motion.is("stay") || motion.is("refuse");
        for (PlaceMention place : sentence.places()) {
            if (place.first() < from || place.first() >= to || place.kind() == Kind.PEOPLE) {
                continue;
            }
            Role role = Role.of(sentence, place);
            boolean target = role == Role.TO || (role == Role.IN && entering);
            double gap = sentence.gap(Math.min(anchor, place.first()), place.first());
            boolean near =
                    gap <= NEAR + found.size() || sentence.gap(motion.cue().last(), place.first()) <= 1.5;
            if (!target || !near) {
                continue;
            }
            Country country = country(place, origin, motion);
            if (country != null && !country.equals(origin) && !found.contains(country)) {
                found.add(country);
            }
        }
        return found;
    }

    private @Nullable Country country(PlaceMention place, @Nullable Country origin, Motion motion) {
        return switch (place.kind()) {
            case COUNTRY, CAPITAL, ADJECTIVE -> place.country();
            case TOWN -> background.destinations().containsKey(place.country()) ? place.country() : null;
            case ANAPHOR -> motion.is("leave") ? null : anaphor(place, origin);
            case CROSSING, PEOPLE, ABROAD -> null;
        };
    }

    private @Nullable Country anaphor(PlaceMention place, @Nullable Country origin) {
        Country last = discourse.lastCountry(origin, place.countries());
        if (last != null) {
            return last;
        }
        return place.countries().stream()
                .filter(background.destinations()::containsKey)
                .findFirst()
                .orElse(background.destination());
    }

    /// The destination where the number's own words name none.
    private List<Country> implied(Sentence sentence, NumberMention number, @Nullable Country origin) {
        if (isAbroad(sentence, number)) {
            return List.of();
        }
        PlaceMention subject = null;
        for (PlaceMention place : sentence.places()) {
            boolean country = place.isCountry() || place.kind() == Kind.CAPITAL;
            boolean authority =
                    place.kind() == Kind.ADJECTIVE && place.countries().size() == 1;
            if ((country || authority) && !place.country().equals(origin)) {
                boolean better = subject == null || (country && subject.kind() == Kind.ADJECTIVE);
                subject = better ? place : subject;
            }
        }
        if (subject != null) {
            return List.of(subject.country());
        }
        boolean here = sentence.tokens().stream().anyMatch(token -> HERE.contains(token.lower()));
        Country spoken = here ? discourse.lastCountry(origin, List.of()) : null;
        if (spoken != null && !sentence.isWord(0, "there")) {
            return List.of(spoken);
        }
        Country named = discourse.namedSince(sentence.paragraph(), origin);
        if (named != null) {
            return List.of(named);
        }
        Corridor last = discourse.lastCorridor(sentence.paragraph(), 1);
        if (last != null && !last.destinations().isEmpty()) {
            return last.destinations().equals(origin == null ? List.of() : List.of(origin))
                    ? last.origins()
                    : last.destinations();
        }
        if (background.destination() != null) {
            return List.of(background.destination());
        }
        Country recent = discourse.lastCountry(origin, List.of());
        return recent == null ? List.of() : List.of(recent);
    }

    /// "3.9 million have crossed into neighbouring countries": abroad, and the sentence does not say where.
    private static boolean isAbroad(Sentence sentence, NumberMention number) {
        if (sentence.has("abroad") && sentence.places().stream().noneMatch(PlaceMention::isCountry)) {
            return true;
        }
        int next = sentence.numbers().stream()
                .mapToInt(NumberMention::quoteFirst)
                .filter(first -> first > number.last())
                .min()
                .orElse(sentence.tokens().size());
        return sentence.places().stream()
                .filter(place -> place.first() > number.last() && place.first() < next)
                .filter(place -> place.isCountry() || place.kind() == Kind.ABROAD)
                .findFirst()
                .filter(place -> place.kind() == Kind.ABROAD && Role.of(sentence, place) == Role.TO)
                .isPresent();
    }

    private Corridor atBorder(Sentence sentence, NumberMention number, Motion motion, @Nullable Country origin) {
        PlaceMention crossing = crossingMention(sentence, number);
        if (crossing == null) {
            crossing = discourse.lastCrossing(sentence.paragraph());
        }
        if (crossing != null && crossing.countries().size() == 2) {
            Country a = crossing.countries().get(0);
            Country b = crossing.countries().get(1);
            boolean outOfA = a.equals(origin)
                    || (!b.equals(origin) && background.destinations().containsKey(b));
            return corridor(outOfA ? a : b, List.of(outOfA ? b : a), crossing.name());
        }
        List<Country> named = named(sentence, number, motion, origin);
        List<Country> to = named.isEmpty() ? implied(sentence, number, origin) : named;
        return corridor(origin, to, crossing == null ? null : crossing.name());
    }

    private @Nullable String crossing(Sentence sentence, NumberMention number) {
        PlaceMention crossing = crossingMention(sentence, number);
        if (crossing != null) {
            return crossing.name();
        }
        boolean elsewhere = sentence.places().stream().anyMatch(place -> place.isCountry());
        PlaceMention last = discourse.lastCrossing(sentence.paragraph());
        boolean here = sentence.tokens().stream().anyMatch(token -> HERE.contains(token.lower()));
        Corridor before = discourse.lastCorridor(sentence.paragraph(), 0);
        boolean goesOn = before != null && before.crossing() != null;
        return last != null && ((goesOn && !elsewhere) || here) ? last.name() : null;
    }

    private static @Nullable PlaceMention crossingMention(Sentence sentence, NumberMention number) {
        PlaceMention nearest = null;
        double best = NEAR;
        for (PlaceMention place : sentence.places()) {
            double gap = sentence.gap(number, place.first(), place.last());
            if (place.kind() == Kind.CROSSING && gap < best) {
                nearest = place;
                best = gap;
            }
        }
        return nearest;
    }

    /// "In the other direction", "went the opposite way".
    static boolean isOtherWay(Sentence sentence, NumberMention number) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean way = sentence.isWord(i + 1, "direction") || sentence.isWord(i + 1, "way");
            if (OTHER_WAY.contains(tokens.get(i).lower()) && way && sentence.gap(number, i, i + 1) < 3) {
                return true;
            }
        }
        return false;
    }
}
