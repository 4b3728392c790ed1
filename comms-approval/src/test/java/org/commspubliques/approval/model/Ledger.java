package org.commspubliques.approval.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commspubliques.approval.model.Move.Act;
import org.commspubliques.approval.model.Plan.Post;

/**
 * The register kept by hand: what an approval is, in lists and sets, written apart from the engine and knowing nothing of
 * it. A move that is not allowed leaves the register as it was.
 */
final class Ledger {

    /** When a delay of some working hours ends that begins now; a negative number is of working days. */
    interface Calendar {
        long end(long start, int hours);
    }

    record Said(
            int stage,
            String variant,
            String seat,
            String office,
            String person,
            Act what,
            Map<String, String> saw,
            String proof) {}

    record Timer(long due, boolean missed) {}

    record Permit(String variant, Map<String, String> content, boolean used) {}

    record Question(int stage, String asked, boolean answered) {}

    private final Plan plan;
    private final Calendar calendar;
    final Map<String, Map<String, String>> contents = new TreeMap<>();
    final Map<String, Set<String>> writers = new TreeMap<>();
    final Map<String, String> proofs = new TreeMap<>();
    final Map<String, List<String>> handedOver = new TreeMap<>();
    final Map<String, Timer> timers = new TreeMap<>();
    final List<Said> said = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();
    final List<Permit> permits = new ArrayList<>();
    boolean withdrawn;
    boolean held;
    long wakes = Long.MAX_VALUE;
    Map<String, Map<String, String>> released = new HashMap<>();
    /** What urgent releases let out and nobody has changed since. */
    final Map<String, Map<String, String>> standing = new TreeMap<>();

    String releasedBy = "";
    long ratifyBefore;
    boolean ratified;
    boolean ratificationMissed;

    Ledger(Plan plan, Calendar calendar, long now) {
        this.plan = plan;
        this.calendar = calendar;
        plan.texts().get(0).forEach((variant, content) -> {
            contents.put(variant, content);
            writers.put(variant, new TreeSet<>(Set.of(Plan.AUTHOR)));
        });
        startTimers(this, now);
    }

    private Ledger(Ledger other) {
        plan = other.plan;
        calendar = other.calendar;
        contents.putAll(other.contents);
        other.writers.forEach((variant, persons) -> writers.put(variant, new TreeSet<>(persons)));
        proofs.putAll(other.proofs);
        handedOver.putAll(other.handedOver);
        timers.putAll(other.timers);
        said.addAll(other.said);
        questions.addAll(other.questions);
        permits.addAll(other.permits);
        withdrawn = other.withdrawn;
        held = other.held;
        wakes = other.wakes;
        released = other.released;
        standing.putAll(other.standing);
        releasedBy = other.releasedBy;
        ratifyBefore = other.ratifyBefore;
        ratified = other.ratified;
        ratificationMissed = other.ratificationMissed;
    }

    /** Returns the register after a move, or the same one where it is not allowed. */
    Ledger after(Move move, long now) {
        Ledger next = new Ledger(this);
        next.letTimePass(this, now);
        if (!next.allows(move, now)) {
            return this;
        }
        next.startTimers(this, now);
        return next;
    }

    /** The same with two people in each other's place. */
    Ledger exchanging(String one, String other) {
        Ledger swapped = new Ledger(this);
        swapped.said.replaceAll(word -> new Said(
                word.stage(),
                word.variant(),
                word.seat(),
                word.office(),
                swap(word.person(), one, other),
                word.what(),
                word.saw(),
                word.proof()));
        swapped.writers.replaceAll((variant, persons) -> persons.stream()
                .map(person -> swap(person, one, other))
                .collect(Collectors.toCollection(TreeSet::new)));
        return swapped;
    }

    private static String swap(String person, String one, String other) {
        if (person.equals(one)) {
            return other;
        }
        return person.equals(other) ? one : person;
    }

    // What is the case

    boolean applies(int stage, String variant) {
        Post post = plan.posts().get(stage);
        return contents.containsKey(variant)
                && (post.section().isEmpty() || Plan.of(contents, variant).containsKey(post.section()));
    }

    private static boolean looksAlike(Post post, Map<String, String> one, Map<String, String> other) {
        return one.equals(other)
                || (!post.section().isEmpty()
                        && one.getOrDefault(post.section(), "").equals(other.getOrDefault(post.section(), "")));
    }

    List<Said> words(int stage, String variant) {
        return said.stream()
                .filter(word -> word.stage() == stage && word.variant().equals(variant))
                .toList();
    }

    private List<Said> against(int stage, String variant) {
        Post post = plan.posts().get(stage);
        if (!post.binds()) {
            return List.of();
        }
        List<Said> all = words(stage, variant).stream()
                .filter(word -> word.what() == Act.REJECT || word.what() == Act.REQUEST_CHANGES)
                .toList();
        boolean hopeless = post.seats().size() - all.size() < post.needed();
        return hopeless
                ? all
                : all.stream().filter(word -> post.canStop(word.seat())).toList();
    }

    boolean isObjected(int stage, String variant) {
        return !against(stage, variant).isEmpty();
    }

    boolean isRefused(String variant) {
        for (int stage = 0; stage < plan.posts().size(); stage++) {
            if (applies(stage, variant) && isObjected(stage, variant)) {
                return true;
            }
        }
        return false;
    }

    boolean isSatisfied(int stage, String variant) {
        Post post = plan.posts().get(stage);
        if (post.nature().equals("INFORMATION")) {
            return true;
        }
        Timer timer = timers.get(key(stage, variant));
        if (post.nature().equals("OPINION") && timer != null && timer.missed()) {
            return true;
        }
        Set<String> counting = words(stage, variant).stream()
                .filter(word -> word.what() == Act.APPROVE
                        || word.what() == Act.APPROVE_WITH_RESERVATIONS
                        || (!post.binds() && word.what() != Act.RECUSE))
                .map(Said::seat)
                .collect(Collectors.toSet());
        return !isObjected(stage, variant) && counting.size() >= post.needed() && counting.containsAll(post.required());
    }

    boolean isOpen(int stage, String variant) {
        if (!applies(stage, variant) || isSatisfied(stage, variant) || isObjected(stage, variant)) {
            return false;
        }
        for (int other = 0; other < plan.posts().size(); other++) {
            boolean before =
                    plan.posts().get(other).rank() < plan.posts().get(stage).rank();
            if (before && applies(other, variant) && !isSatisfied(other, variant)) {
                return false;
            }
        }
        return !plan.posts().get(stage).isProof() || proofs.containsKey(variant);
    }

    boolean isApproved(String variant) {
        boolean bound = false;
        for (int stage = 0; stage < plan.posts().size(); stage++) {
            if (applies(stage, variant)) {
                if (!isSatisfied(stage, variant)) {
                    return false;
                }
                bound |= plan.posts().get(stage).binds();
            }
        }
        return bound;
    }

    boolean isReleased(String variant) {
        boolean urgent =
                contents.containsKey(variant) && Plan.of(contents, variant).equals(standing.get(variant));
        return !withdrawn && (isApproved(variant) || (urgent && !isRefused(variant)));
    }

    private boolean isRejectedForGood(String variant) {
        return said.stream().anyMatch(word -> word.variant().equals(variant) && isForGood(word));
    }

    private boolean isForGood(Said word) {
        return word.what() == Act.REJECT && plan.posts().get(word.stage()).canStop(word.seat());
    }

    String decidesFor(int stage, String seat) {
        List<String> offices = handedOver.getOrDefault(key(stage, seat), List.of());
        return offices.isEmpty() ? seat : offices.get(offices.size() - 1);
    }

    private List<String> seatsOf(int stage, String office) {
        return plan.posts().get(stage).seats().stream()
                .filter(seat -> decidesFor(stage, seat).equals(office))
                .toList();
    }

    private boolean stepsIn(int stage, String office, String variant) {
        Timer timer = timers.get(key(stage, variant));
        Post post = plan.posts().get(stage);
        return timer != null
                && timer.missed()
                && !post.isProof()
                && !post.nature().equals("SIGNATURE")
                && plan.posts().get(stage).escalation().equals(office);
    }

    private boolean hasPlace(int stage, String office) {
        return !seatsOf(stage, office).isEmpty()
                || contents.keySet().stream().anyMatch(variant -> stepsIn(stage, office, variant));
    }

    private boolean holds(String person, String office) {
        return plan.holders().getOrDefault(office, Set.of()).contains(person);
    }

    private boolean isFilled(int stage, String variant, String seat) {
        return words(stage, variant).stream().anyMatch(word -> word.seat().equals(seat) && word.what() != Act.RECUSE);
    }

    private boolean isWriter(String person) {
        return person.equals(Plan.AUTHOR)
                || contents.keySet().stream()
                        .anyMatch(variant -> Plan.of(writers, variant).contains(person));
    }

    private static String key(int stage, String of) {
        return stage + " " + of;
    }

    // What time does

    /** In the order in which it comes. A delay runs only where it ran when somebody last did something. */
    private void letTimePass(Ledger before, long now) {
        if (withdrawn) {
            return;
        }
        if (!releasedBy.isEmpty() && !ratified && ratifyBefore <= now) {
            ratificationMissed = true;
        }
        if (before.held) {
            if (wakes <= now) {
                goOn();
            }
            return;
        }
        for (Map.Entry<String, Timer> timer : before.timers.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> entry.getValue().due()))
                .toList()) {
            String[] key = timer.getKey().split(" ", 2);
            int stage = Integer.parseInt(key[0]);
            if (!timer.getValue().missed() && timer.getValue().due() <= now && before.isOpen(stage, key[1])) {
                timers.put(timer.getKey(), new Timer(timer.getValue().due(), true));
            }
        }
    }

    private void startTimers(Ledger before, long now) {
        if (withdrawn || held) {
            return;
        }
        for (int stage = 0; stage < plan.posts().size(); stage++) {
            int hours = plan.posts().get(stage).hours();
            for (String variant : contents.keySet()) {
                Timer timer = timers.get(key(stage, variant));
                boolean starts = timer == null || (!timer.missed() && !before.isOpen(stage, variant));
                if (hours > 0 && isOpen(stage, variant) && starts) {
                    timers.put(key(stage, variant), new Timer(calendar.end(now, hours), false));
                }
            }
        }
    }

    // What people may do

    private boolean allows(Move move, long now) {
        if (move.act() == Act.WAIT) {
            return true;
        }
        if (withdrawn) {
            return false;
        }
        if (held
                && (move.act().decides()
                        || move.act() == Act.RELEASE_URGENTLY
                        || move.act() == Act.TRANSFER
                        || move.act() == Act.RESUBMIT
                        || move.act() == Act.HOLD)) {
            return false;
        }
        return switch (move.act()) {
            case REVISE -> revise(move);
            case RESUBMIT -> resubmit(move);
            case RETRACT -> retract(move);
            case ASK -> ask(move);
            case GIVE -> give(move);
            case TRANSFER -> transfer(move);
            case HOLD -> hold(move, now);
            case RESUME -> resume(move);
            case PROVE -> prove(move);
            case ANNOTATE -> annotate(move);
            case WITHDRAW -> withdraw(move);
            case RELEASE_URGENTLY -> release(move, now);
            case RATIFY -> ratify(move);
            case PERMIT -> permit(move);
            case REDEEM -> redeem();
            default -> decide(move);
        };
    }

    private boolean decide(Move move) {
        Post post = plan.posts().get(move.stage());
        if (move.variants().isEmpty() || !holds(move.person(), move.office())) {
            return false;
        }
        List<Said> fresh = new ArrayList<>();
        for (String variant : move.variants()) {
            Map<String, String> saw = plan.texts().get(move.text()).getOrDefault(variant, Map.of());
            List<Said> before = words(move.stage(), variant);
            boolean late = stepsIn(move.stage(), move.office(), variant);
            String seat = seatsOf(move.stage(), move.office()).stream()
                    .filter(one -> !isFilled(move.stage(), variant, one))
                    .findFirst()
                    .or(() -> post.seats().stream()
                            .filter(one -> late && !isFilled(move.stage(), variant, one))
                            .findFirst())
                    .orElse("");
            if (!applies(move.stage(), variant)
                    || !saw.equals(contents.get(variant))
                    || Plan.of(writers, variant).contains(move.person())
                    || seat.isEmpty()
                    || before.stream().anyMatch(word -> word.person().equals(move.person()))
                    || !isOpen(move.stage(), variant)) {
                return false;
            }
            boolean bound = post.isProof() && move.act() != Act.RECUSE;
            if (bound && !proofs.getOrDefault(variant, "").equals(move.other())) {
                return false;
            }
            fresh.add(new Said(
                    move.stage(),
                    variant,
                    seat,
                    move.office(),
                    move.person(),
                    move.act(),
                    saw,
                    bound ? move.other() : ""));
        }
        said.addAll(fresh);
        return true;
    }

    private boolean revise(Move move) {
        Map<String, Map<String, String>> text = plan.texts().get(move.text());
        if (text.entrySet().stream()
                .anyMatch(entry ->
                        !entry.getValue().equals(contents.get(entry.getKey())) && isRejectedForGood(entry.getKey()))) {
            return false;
        }
        Set<String> all = new TreeSet<>(contents.keySet());
        all.addAll(text.keySet());
        for (String variant : all) {
            Map<String, String> content = text.get(variant);
            if (content == null) {
                contents.remove(variant);
                standing.remove(variant);
                proofs.remove(variant);
                said.removeIf(word -> word.variant().equals(variant) && word.what() != Act.RECUSE && !isForGood(word));
            } else if (!content.equals(contents.get(variant))) {
                Map<String, String> earlier = contents.put(variant, content);
                standing.remove(variant);
                for (int stage = 0; stage < plan.posts().size(); stage++) {
                    if (earlier == null || !looksAlike(plan.posts().get(stage), earlier, content)) {
                        timers.remove(key(stage, variant));
                    }
                }
                proofs.remove(variant);
                Set<String> hands = writers.computeIfAbsent(variant, one -> new TreeSet<>());
                hands.add(Plan.AUTHOR);
                hands.add(move.person());
                said.removeIf(word -> {
                    Post post = plan.posts().get(word.stage());
                    return word.variant().equals(variant)
                            && word.what() != Act.RECUSE
                            && !isForGood(word)
                            && (!looksAlike(post, word.saw(), content) || post.isProof());
                });
            }
        }
        return true;
    }

    private boolean resubmit(Move move) {
        return isWriter(move.person())
                && said.removeIf(word -> word.what() == Act.REQUEST_CHANGES
                        && plan.posts().get(word.stage()).binds()
                        && Plan.of(writers, word.variant()).contains(move.person()));
    }

    private boolean retract(Move move) {
        List<Said> all = List.copyOf(said);
        int rank = plan.posts().get(move.stage()).rank();
        return said.removeIf(word -> word.stage() == move.stage()
                && word.person().equals(move.person())
                && word.office().equals(move.office())
                && permits.stream()
                        .noneMatch(permit -> permit.variant().equals(word.variant())
                                && permit.content().equals(contents.get(word.variant())))
                && all.stream()
                        .noneMatch(later -> later.what() != Act.RECUSE
                                && later.variant().equals(word.variant())
                                && plan.posts().get(later.stage()).rank() > rank));
    }

    private boolean ask(Move move) {
        boolean allowed = holds(move.person(), move.office())
                && hasPlace(move.stage(), move.office())
                && contents.keySet().stream().anyMatch(variant -> isOpen(move.stage(), variant));
        if (allowed) {
            questions.add(new Question(move.stage(), move.other(), false));
        }
        return allowed;
    }

    private boolean give(Move move) {
        int asked = questions.indexOf(new Question(move.stage(), move.office(), false));
        if (asked < 0 || !holds(move.person(), move.office())) {
            return false;
        }
        questions.set(asked, new Question(move.stage(), move.office(), true));
        return true;
    }

    private boolean transfer(Move move) {
        Post post = plan.posts().get(move.stage());
        List<String> seats = seatsOf(move.stage(), move.office());
        if (seats.isEmpty()
                || !holds(move.person(), move.office())
                || post.isProof()
                || post.nature().equals("SIGNATURE")
                || plan.holders().getOrDefault(move.other(), Set.of()).stream().noneMatch(this::mayDecideOnSome)
                || post.seats().contains(move.other())
                || !seatsOf(move.stage(), move.other()).isEmpty()) {
            return false;
        }
        String seat = seats.get(0);
        List<String> had = handedOver.getOrDefault(key(move.stage(), seat), List.of());
        if (had.contains(move.other())
                || had.size() == 3
                || contents.keySet().stream()
                        .anyMatch(variant -> isOpen(move.stage(), variant) && isFilled(move.stage(), variant, seat))) {
            return false;
        }
        List<String> more = new ArrayList<>(had);
        more.add(move.other());
        handedOver.put(key(move.stage(), seat), more);
        return true;
    }

    private boolean mayDecideOnSome(String person) {
        return contents.keySet().stream()
                .anyMatch(variant -> !Plan.of(writers, variant).contains(person));
    }

    private boolean isSeated(String office) {
        for (int stage = 0; stage < plan.posts().size(); stage++) {
            if (!plan.posts().get(stage).nature().equals("INFORMATION")
                    && !seatsOf(stage, office).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean hold(Move move, long now) {
        if (!holds(move.person(), move.office()) || !isSeated(move.office())) {
            return false;
        }
        held = true;
        wakes = move.hours() == 0 ? Long.MAX_VALUE : now + move.hours() * 3_600L;
        return true;
    }

    private boolean resume(Move move) {
        if (!held || !holds(move.person(), move.office()) || !isSeated(move.office())) {
            return false;
        }
        goOn();
        return true;
    }

    /** What was missed stays so; all other time is given anew. */
    private void goOn() {
        held = false;
        wakes = Long.MAX_VALUE;
        timers.values().removeIf(timer -> !timer.missed());
    }

    private boolean prove(Move move) {
        String variant = move.variants().iterator().next();
        Map<String, String> content = plan.texts().get(move.text()).get(variant);
        if (content == null || !content.equals(contents.get(variant)) || isRejectedForGood(variant)) {
            return false;
        }
        if (!move.other().equals(proofs.put(variant, move.other()))) {
            said.removeIf(
                    word -> word.variant().equals(variant) && !word.proof().isEmpty());
        }
        return true;
    }

    private boolean hasASeat(String person, boolean bindingOnly) {
        for (int stage = 0; stage < plan.posts().size(); stage++) {
            if (plan.posts().get(stage).binds() || !bindingOnly) {
                for (String seat : plan.posts().get(stage).seats()) {
                    if (holds(person, decidesFor(stage, seat))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean annotate(Move move) {
        return contents.containsKey(move.variants().iterator().next())
                && (isWriter(move.person()) || hasASeat(move.person(), false));
    }

    private boolean withdraw(Move move) {
        withdrawn = (move.person().equals(Plan.AUTHOR) || hasASeat(move.person(), true))
                && permits.stream().noneMatch(Permit::used);
        return withdrawn;
    }

    private boolean release(Move move, long now) {
        Map<String, Map<String, String>> text = plan.texts().get(move.text());
        boolean allowed = !plan.ratifies().isEmpty()
                && plan.onDuty().equals(move.person())
                && (releasedBy.isEmpty() || ratified)
                && text.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().equals(contents.get(entry.getKey())) && !isRefused(entry.getKey()));
        if (allowed) {
            released = text;
            standing.putAll(text);
            releasedBy = move.person();
            ratifyBefore = calendar.end(now, -2);
            ratified = false;
            ratificationMissed = false;
        }
        return allowed;
    }

    private boolean ratify(Move move) {
        boolean allowed = !releasedBy.isEmpty()
                && !ratified
                && !move.person().equals(releasedBy)
                && released.keySet().stream()
                        .noneMatch(variant -> Plan.of(writers, variant).contains(move.person()))
                && holds(move.person(), plan.ratifies());
        ratified |= allowed;
        return allowed;
    }

    private boolean permit(Move move) {
        String variant = move.variants().iterator().next();
        Map<String, String> content = plan.texts().get(move.text()).get(variant);
        boolean allowed = !held && content != null && content.equals(contents.get(variant)) && isReleased(variant);
        if (allowed) {
            permits.add(new Permit(variant, Plan.of(contents, variant), false));
        }
        return allowed;
    }

    /** The oldest one that was not used; the same content goes out once. */
    private boolean redeem() {
        for (int i = 0; i < permits.size(); i++) {
            Permit permit = permits.get(i);
            if (!permit.used()) {
                if (held
                        || permits.contains(new Permit(permit.variant(), permit.content(), true))
                        || !permit.content().equals(contents.get(permit.variant()))
                        || !isReleased(permit.variant())) {
                    return false;
                }
                permits.set(i, new Permit(permit.variant(), permit.content(), true));
                return true;
            }
        }
        return false;
    }

    /** Returns the same text for registers that have the same future, save for how long ago things happened. */
    String key(long now) {
        StringBuilder key = new StringBuilder();
        key.append(contents).append(writers).append(proofs).append(handedOver);
        key.append(said.stream().map(Said::toString).sorted().toList());
        timers.forEach((of, timer) -> key.append(of)
                .append(isOpenKey(of) && !timer.missed() ? timer.due() - now : 0)
                .append(timer.missed()));
        key.append(new HashSet<>(questions)).append(permits).append(withdrawn).append(held);
        key.append(held && wakes < Long.MAX_VALUE ? wakes - now : 0)
                .append(new TreeMap<>(released))
                .append(standing);
        key.append(releasedBy).append(ratified).append(ratificationMissed);
        return key.append(releasedBy.isEmpty() || ratified ? 0 : ratifyBefore - now)
                .toString();
    }

    private boolean isOpenKey(String of) {
        String[] key = of.split(" ", 2);
        return isOpen(Integer.parseInt(key[0]), key[1]);
    }
}
