package org.exeunt.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.exeunt.place.Country;
import org.exeunt.statement.ActorFinder.Actors;
import org.exeunt.statement.PlaceMention.Kind;
import org.jspecify.annotations.Nullable;

/// Reads whose measure it is and which movement it touches.
///
/// Measures on leaving are those of the country left, bans of entry those of the country entered; a border is shut or
/// opened by either side, which the sentence, those before it or the whole report tell.
final class SidesReader {
    private static final Set<PolicyKind> BY_EITHER_SIDE =
            EnumSet.of(PolicyKind.CLOSURE, PolicyKind.TURN_BACK, PolicyKind.EASING, PolicyKind.CORRIDOR);
    private static final Set<PolicyKind> OF_TRANSPORT =
            EnumSet.of(PolicyKind.TRANSPORT_HALT, PolicyKind.TRANSPORT_SOLD_OUT);
    /// A measure at these is at no border in particular.
    private static final Set<String> SEVERAL = Set.of("borders", "checkpoints", "crossings", "frontiers");

    private static final double REACH = 7;
    private static final double NEAR = 4;

    private final ActorFinder finder;

    SidesReader(ActorFinder finder) {
        this.finder = finder;
    }

    /// What has been told before the sentence.
    ///
    /// @param scene where the report plays
    /// @param discourse places spoken of
    /// @param topic country whose authorities the sentences before were about; null if none
    record Context(
            Scene scene, Discourse discourse, @Nullable Country topic) {}

    Sides sides(Sentence sentence, List<Cue> cues, Cue measure, PolicyKind kind, Context context) {
        Actors actors = finder.actors(sentence, cues, measure);
        Country people = people(sentence, cues, measure);
        if (kind == PolicyKind.ENTRY_BAN) {
            return entryBan(sentence, cues, measure, actors, people, context);
        }
        if (BY_EITHER_SIDE.contains(kind)) {
            return atTheBorder(sentence, cues, measure, kind, actors, people, context);
        }
        Country from = OF_TRANSPORT.contains(kind) ? start(sentence) : null;
        if (from != null) {
            return new Sides(list(from), list(from), destinations(sentence, measure, kind, from, context), false);
        }
        if (actors.firm()) {
            return ofSubject(sentence, measure, kind, actors.countries(), context);
        }
        Country origin = people != null ? people : origin(cues, measure, actors, context);
        return new Sides(list(origin), list(origin), destinations(sentence, measure, kind, origin, context), false);
    }

    /// A measure on those who leave; a restriction in regions of another country is one on those who come.
    private static Sides ofSubject(
            Sentence sentence, Cue measure, PolicyKind kind, List<Country> actors, Context context) {
        Country origin = context.scene().origin();
        if (kind == PolicyKind.REGIONAL_RESTRICTION && origin != null && !actors.contains(origin)) {
            return new Sides(actors, list(origin), actors, true);
        }
        Country first = actors.getFirst();
        return new Sides(actors, list(first), destinations(sentence, measure, kind, first, context), false);
    }

    private @Nullable Country origin(List<Cue> cues, Cue measure, Actors actors, Context context) {
        Country origin = context.scene().origin();
        boolean leaning = has(cues, "government", measure, REACH) || has(cues, "self", measure, REACH);
        if (leaning && context.topic() != null && isAtHome(context)) {
            return context.topic();
        }
        if (origin != null) {
            return origin;
        }
        if (!actors.countries().isEmpty()) {
            return actors.countries().getFirst();
        }
        return context.scene().home() != null ? context.scene().home() : context.topic();
    }

    private static boolean isAtHome(Context context) {
        Country home = context.scene().home();
        return home != null && home.equals(context.topic());
    }

    private Sides entryBan(
            Sentence sentence, List<Cue> cues, Cue measure, Actors actors, @Nullable Country people, Context context) {
        Country origin = people != null ? people : context.scene().origin();
        List<Country> acting = actors.countries().stream()
                .filter(country -> !country.equals(origin))
                .toList();
        if (acting.isEmpty()) {
            acting = list(entered(sentence, cues, measure, origin, context));
        }
        return new Sides(acting, list(origin), acting, true);
    }

    private @Nullable Country entered(
            Sentence sentence, List<Cue> cues, Cue measure, @Nullable Country origin, Context context) {
        Country named = named(sentence, measure, origin, true);
        boolean topical = context.topic() != null && !context.topic().equals(origin);
        if (named != null) {
            return named;
        }
        if (topical) {
            return context.topic();
        }
        Scene scene = context.scene();
        Country home = scene.home() != null && !scene.home().equals(origin) ? scene.home() : null;
        if (home != null && has(cues, "government", measure, REACH)) {
            return home;
        }
        Country last = context.discourse().lastCountry(origin, List.of());
        return last != null ? last : scene.destination() != null ? scene.destination() : home;
    }

    private Sides atTheBorder(
            Sentence sentence,
            List<Cue> cues,
            Cue measure,
            PolicyKind kind,
            Actors actors,
            @Nullable Country people,
            Context context) {
        Scene scene = context.scene();
        Country origin = scene.origin();
        Country actor = actors.countries().isEmpty()
                ? unnamed(sentence, cues, measure, kind, people, context)
                : actors.countries().getFirst();
        boolean receiving = actor != null && !actor.equals(origin);
        if (actor != null && actor.equals(people) && !actor.equals(origin)) {
            receiving = false;
            origin = actor;
        }
        boolean letsOut =
                scene.origin() == null && has(cues, "outward", measure, NEAR) && !has(cues, "inward", measure, NEAR);
        if (receiving && letsOut) {
            receiving = false;
            origin = actor;
        }
        if (receiving) {
            List<Country> all = actors.countries().isEmpty() ? list(actor) : actors.countries();
            return new Sides(all, list(people != null ? people : origin), all, true);
        }
        return new Sides(list(actor), list(origin), destinations(sentence, measure, kind, origin, context), false);
    }

    /// The country that acts at a border where the sentence does not name it.
    private @Nullable Country unnamed(
            Sentence sentence,
            List<Cue> cues,
            Cue measure,
            PolicyKind kind,
            @Nullable Country people,
            Context context) {
        Scene scene = context.scene();
        Country origin = scene.origin();
        Country other = scene.destination() != null ? scene.destination() : scene.home();
        boolean ofEntry = has(cues, "inward", measure, NEAR);
        boolean ofLeaving = has(cues, "outward", measure, NEAR) || people == null && kind == PolicyKind.CORRIDOR;
        boolean government = has(cues, "government", measure, REACH) || has(cues, "self", measure, REACH);
        boolean expelled = MeasureFinder.isExpulsion(cues, measure);
        if (ofLeaving && !ofEntry && !expelled) {
            return origin;
        }
        boolean againstPeople = people != null && has(cues, "against", measure, NEAR);
        if (ofEntry || againstPeople) {
            Country entered = named(sentence, measure, people != null ? people : origin, true);
            return entered != null ? entered : other != null ? other : context.topic();
        }
        if (government || expelled) {
            return context.topic() != null ? context.topic() : scene.home() != null ? scene.home() : origin;
        }
        boolean carried = context.topic() != null && (kind != PolicyKind.CLOSURE || origin == null);
        return carried ? context.topic() : origin != null ? origin : scene.home();
    }

    /// Countries entered by those whom a measure of the country left touches.
    private static List<Country> destinations(
            Sentence sentence, Cue measure, PolicyKind kind, @Nullable Country origin, Context context) {
        if (kind == PolicyKind.CALL_UP) {
            return List.of();
        }
        if (OF_TRANSPORT.contains(kind)) {
            List<Country> ends = ends(sentence, origin);
            if (!ends.isEmpty()) {
                return ends;
            }
        }
        Country named = named(sentence, measure, origin, kind == PolicyKind.EASING);
        if (named != null) {
            return List.of(named);
        }
        return list(implied(sentence, kind, origin, context));
    }

    /// Where trains and flights start.
    private static @Nullable Country start(Sentence sentence) {
        return sentence.places().stream()
                .filter(place -> place.countries().size() == 1 && Role.of(sentence, place) == Role.FROM)
                .filter(place -> place.kind() != Kind.PEOPLE)
                .map(PlaceMention::country)
                .findFirst()
                .orElse(null);
    }

    /// Where trains and flights go: every foreign country with "to" before it.
    private static List<Country> ends(Sentence sentence, @Nullable Country origin) {
        Set<Country> ends = new TreeSet<>();
        boolean to = false;
        for (PlaceMention place : sentence.places()) {
            boolean goesOn = to
                    && (sentence.isWord(place.first() - 1, "and")
                            || sentence.isWord(place.first() - 1, "or")
                            || sentence.isWord(place.first() - 1, ","));
            to = Role.of(sentence, place) == Role.TO || goesOn;
            if (to && place.countries().size() == 1 && place.kind() != Kind.PEOPLE) {
                ends.add(place.country());
            }
        }
        if (origin != null) {
            ends.remove(origin);
        }
        return List.copyOf(ends);
    }

    /// The country on the other side that the sentence names.
    private static @Nullable Country named(Sentence sentence, Cue measure, @Nullable Country origin, boolean loosely) {
        PlaceMention nearest = null;
        double best = REACH;
        for (PlaceMention place : sentence.places()) {
            boolean crossing = place.kind() == Kind.CROSSING
                    && place.countries().size() == 2
                    && place.countries().stream().anyMatch(c -> c.equals(origin));
            if (crossing) {
                return other(place, origin);
            }
            boolean country = place.countries().size() == 1
                    && place.kind() != Kind.PEOPLE
                    && (place.kind() != Kind.TOWN || (Role.of(sentence, place) == Role.TO && !loosely));
            boolean towards = loosely || Role.of(sentence, place) == Role.TO || isBehindBorderWith(sentence, place);
            double gap = sentence.gap(new Cue("", place.first(), place.last()), measure);
            boolean parted = ActorFinder.isParted(sentence, measure.last(), place.first())
                    || ActorFinder.isParted(sentence, place.last(), measure.first());
            if (country && towards && !parted && !place.country().equals(origin) && gap < best) {
                best = gap;
                nearest = place;
            }
        }
        return nearest == null ? null : nearest.country();
    }

    private static @Nullable Country other(PlaceMention crossing, @Nullable Country origin) {
        return crossing.countries().stream()
                .filter(country -> !country.equals(origin))
                .findFirst()
                .orElse(null);
    }

    /// "the border with Kazakhstan".
    private static boolean isBehindBorderWith(Sentence sentence, PlaceMention place) {
        return sentence.isWord(place.first() - 1, "with") && sentence.isWord(place.first() - 2, "border");
    }

    /// The way that a measure at a border touches, where the sentence does not say: that of the crossing or country
    /// spoken of before.
    private static @Nullable Country implied(
            Sentence sentence, PolicyKind kind, @Nullable Country origin, Context context) {
        if (!BY_EITHER_SIDE.contains(kind) && kind != PolicyKind.DRAFT_OFFICE) {
            return null;
        }
        PlaceMention crossing = context.discourse().lastCrossing(sentence.paragraph());
        if (crossing != null && origin != null && crossing.countries().contains(origin)) {
            return other(crossing, origin);
        }
        boolean several = sentence.tokens().stream().anyMatch(token -> SEVERAL.contains(token.lower()));
        return kind == PolicyKind.CLOSURE || several ? null : context.scene().destination();
    }

    /// The country whose people the measure touches.
    private static @Nullable Country people(Sentence sentence, List<Cue> cues, Cue measure) {
        Country people = null;
        double best = NEAR;
        for (PlaceMention place : sentence.places()) {
            double gap = sentence.gap(new Cue("", place.first(), place.last()), measure);
            if (place.countries().size() == 1 && gap < best && ActorFinder.isPeople(sentence, cues, place)) {
                best = gap;
                people = place.country();
            }
        }
        return people;
    }

    private static boolean has(List<Cue> cues, String section, Cue measure, double reach) {
        return cues.stream()
                .anyMatch(cue -> cue.section().equals(section)
                        && cue.first() <= measure.last() + reach * 2
                        && measure.first() <= cue.last() + reach * 3);
    }

    private static List<Country> list(@Nullable Country country) {
        return country == null ? List.of() : List.of(country);
    }
}
