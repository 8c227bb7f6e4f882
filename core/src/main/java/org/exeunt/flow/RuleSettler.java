package org.exeunt.flow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.exeunt.place.Country;
import org.exeunt.place.Names;
import org.exeunt.statement.Policy;
import org.exeunt.statement.PolicyStatus;
import org.jspecify.annotations.Nullable;

/// Settles statements about policies into rules: announced, in force, ended.
///
/// Statements of the same kind, actor, corridor and place are about one rule, unless their first days lie more than
/// [#SAME_RULE_DAYS] apart.
final class RuleSettler {
    static final int SAME_RULE_DAYS = 21;

    /// The rules, by the day on which they became known, then by id.
    List<Rule> settle(List<Policy> policies) {
        Map<String, List<List<Policy>>> rules = new LinkedHashMap<>();
        policies.stream()
                .sorted(Comparator.comparing(RuleSettler::day).thenComparing(Policy::id))
                .forEach(policy -> add(policy, rules.computeIfAbsent(key(policy), key -> new ArrayList<>())));
        Map<String, Integer> ids = new HashMap<>();
        return rules.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(life -> rule(unique(entry.getKey(), ids), life)))
                .sorted(Comparator.comparing((Rule rule) -> Objects.requireNonNullElse(rule.announced(), LocalDate.MAX))
                        .thenComparing(Rule::id))
                .toList();
    }

    private static void add(Policy policy, List<List<Policy>> lives) {
        for (List<Policy> life : lives) {
            LocalDate last = day(life.getLast());
            if (policy.status() == PolicyStatus.ENDED
                    || policy.start() == null
                    || ChronoUnit.DAYS.between(last, day(policy)) <= SAME_RULE_DAYS) {
                life.add(policy);
                return;
            }
        }
        lives.add(new ArrayList<>(List.of(policy)));
    }

    private static Rule rule(String id, List<Policy> life) {
        Policy first = life.getFirst();
        LocalDate inForce = earliest(life.stream()
                .filter(policy -> policy.status() == PolicyStatus.IN_FORCE || policy.status() == PolicyStatus.ANNOUNCED)
                .map(RuleSettler::firstDay)
                .toList());
        LocalDate ended = earliest(life.stream().map(RuleSettler::endDay).toList());
        if (inForce != null && ended != null && ended.isBefore(inForce)) {
            ended = null;
        }
        return new Rule(
                id,
                first.kind(),
                first.actor(),
                first.corridor(),
                place(life),
                earliest(life.stream().map(Policy::known).toList()),
                inForce,
                ended,
                life.stream()
                        .map(Policy::share)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                life,
                RuleDispute.among(life));
    }

    /// The place as it is written with a capital, if any statement does; ids of a situation are small.
    private static @Nullable String place(List<Policy> life) {
        return life.stream()
                .map(Policy::place)
                .filter(place -> place != null && Character.isUpperCase(place.codePointAt(0)))
                .findFirst()
                .orElse(life.getFirst().place());
    }

    /// The day from which a statement says that it holds; what holds without a date holds since it was said.
    private static @Nullable LocalDate firstDay(Policy policy) {
        return policy.start() != null || policy.status() == PolicyStatus.ANNOUNCED ? policy.start() : policy.known();
    }

    /// The first day on which it no longer holds, if a statement says so.
    static @Nullable LocalDate endDay(Policy policy) {
        if (policy.status() == PolicyStatus.ENDED) {
            return policy.start() != null ? policy.start() : policy.known();
        }
        return policy.end() == null ? null : policy.end().plusDays(1);
    }

    private static @Nullable LocalDate earliest(List<@Nullable LocalDate> days) {
        return days.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /// The day that orders statements: when it starts, else when it became known.
    private static LocalDate day(Policy policy) {
        LocalDate day = policy.start() != null ? policy.start() : policy.known();
        return day == null ? LocalDate.MAX : day;
    }

    private static String key(Policy policy) {
        Country actor = policy.actor();
        String place = policy.place() == null ? "" : "-" + Names.id(policy.place());
        return policy.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                + (actor == null ? "*" : actor.code()) + "-"
                + policy.corridor().whole().location() + place;
    }

    private static String unique(String key, Map<String, Integer> ids) {
        int number = ids.merge(key, 1, Integer::sum);
        return number == 1 ? key : key + "-" + number;
    }
}
