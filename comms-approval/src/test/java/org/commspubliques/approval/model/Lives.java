package org.commspubliques.approval.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.model.Move.Act;
import org.commspubliques.approval.model.Plan.Post;

/** Random lives of an approval: two variants, four people besides who is on duty, up to three stages. */
final class Lives {

    static final String A = Town.DIRECTOR.value();
    static final String B = Town.LEGAL.value();
    static final String C = Town.DPO.value();
    static final String D = Town.SECRETARY.value();

    static final String SITE = Town.SITE.toString();
    static final String SMS = Town.SMS.toString();

    /** The author has an office too. */
    static final Map<String, Set<String>> HOLDERS = Map.of(
            A, Set.of("anna", "bruno", "clara", "denis"),
            B, Set.of("bruno", "clara"),
            C, Set.of("denis"),
            D, Set.of("anna", "clara"));

    static final List<Map<String, Map<String, String>>> TEXTS = List.of(
            Map.of(SITE, site("Eau", "L’eau est coupée jeudi."), SMS, Map.of("BODY", "Eau coupée jeudi.")),
            Map.of(SITE, site("Eau", "L’eau est coupée vendredi."), SMS, Map.of("BODY", "Eau coupée jeudi.")),
            Map.of(SITE, site("Coupure", "L’eau est coupée jeudi."), SMS, Map.of("BODY", "Eau coupée jeudi.")),
            Map.of(SITE, site("Eau", "L’eau est coupée jeudi."), SMS, Map.of("BODY", "Eau coupée vendredi.")),
            Map.of(SITE, site("Eau", "L’eau est coupée jeudi.")));

    private static final List<String> PEOPLE = List.of("anna", "bruno", "clara", "denis");
    private static final List<Set<String>> VARIANTS = List.of(Set.of(SITE), Set.of(SMS), Set.of(SITE, SMS));

    private Lives() {}

    private static Map<String, String> site(String title, String body) {
        return Map.of("TITLE", title, "BODY", body);
    }

    /** An approval under way, with all its steps. */
    static final class Life {

        final Bridge bridge;
        final List<Bridge.Step> steps = new ArrayList<>();
        Bridge.Pair now;
        private int text;

        Life(Plan plan) {
            bridge = new Bridge(plan);
            now = bridge.submitted();
        }

        /** Makes a move; a text of -1 is the one that the approval is about now. */
        Life make(Move move) {
            Move real = move.text() >= 0
                    ? move
                    : new Move(
                            move.act(),
                            move.stage(),
                            move.office(),
                            move.person(),
                            move.variants(),
                            text,
                            move.other(),
                            move.hours());
            Bridge.Step step = bridge.step(now, real);
            steps.add(step);
            now = step.after();
            if (real.act() == Act.REVISE && step.accepted()) {
                text = real.text();
            }
            return this;
        }
    }

    static Arbitrary<ActionChain<Life>> lives() {
        return plans().flatMap(plan -> ActionChain.<Life>startWith(() -> new Life(plan))
                .withAction(new Try(moves(plan)))
                .withMaxTransformations(40));
    }

    private static final class Try implements Action.Independent<Life> {

        private final Arbitrary<Move> moves;

        Try(Arbitrary<Move> moves) {
            this.moves = moves;
        }

        @Override
        public Arbitrary<Transformer<Life>> transformer() {
            return moves.map(move -> Transformer.transform(move.toString(), life -> life.make(move)));
        }
    }

    /** One to three stages, the last of which binds and looks at everything. */
    static Arbitrary<Plan> plans() {
        return Combinators.combine(posts().list().ofMaxSize(2), last(), Arbitraries.of("", D))
                .as((posts, last, ratifies) -> {
                    List<Post> ranked = new ArrayList<>();
                    int rank = 0;
                    for (Post post : posts) {
                        rank += post.rank();
                        ranked.add(post.at(rank));
                    }
                    ranked.add(last.at(rank + last.rank()));
                    return new Plan(ranked, HOLDERS, TEXTS, ratifies, ratifies.isEmpty() ? "" : "gaia");
                });
    }

    private static Arbitrary<Post> last() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of("VALIDATION", "SIGNATURE", "PROOF_SIGN_OFF", "VISA"),
                        seats(),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Lives::post);
    }

    private static Arbitrary<Post> posts() {
        Arbitrary<Post> plain = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.frequency(
                                Tuple.of(3, "VALIDATION"),
                                Tuple.of(3, "OPINION"),
                                Tuple.of(2, "BINDING_OPINION"),
                                Tuple.of(1, "PROOF_SIGN_OFF"),
                                Tuple.of(1, "INFORMATION")),
                        seats(),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Lives::post);
        return Combinators.combine(
                        plain,
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 4), Tuple.of(1, 8)),
                        Arbitraries.of("", D),
                        Arbitraries.frequency(Tuple.of(4, ""), Tuple.of(1, "TITLE")))
                .as((post, hours, escalation, section) -> {
                    Post timed = hours == 0 ? post : post.within(hours, escalation);
                    return section.isEmpty() ? timed : timed.lookingAt(section);
                });
    }

    private static Arbitrary<List<String>> seats() {
        return Arbitraries.of(
                List.of(A), List.of(B), List.of(C), List.of(A, B), List.of(B, C), List.of(A, C), List.of(A, B, C));
    }

    private static Post post(int step, String nature, List<String> seats, int needed, int special) {
        Post post = Post.of(step, nature, seats, Math.min(needed, seats.size()));
        return switch (special) {
            case 1 -> post.requiring(seats.get(0));
            case 2 -> post.withVeto(seats.get(seats.size() - 1));
            default -> post;
        };
    }

    /** Mostly by those who have a seat, on the text as it is. */
    static Arbitrary<Move> moves(Plan plan) {
        Arbitrary<Act> acts = Arbitraries.frequency(
                Tuple.of(30, Act.APPROVE),
                Tuple.of(3, Act.APPROVE_WITH_RESERVATIONS),
                Tuple.of(4, Act.REQUEST_CHANGES),
                Tuple.of(2, Act.REJECT),
                Tuple.of(2, Act.RECUSE),
                Tuple.of(5, Act.REVISE),
                Tuple.of(3, Act.RESUBMIT),
                Tuple.of(5, Act.RETRACT),
                Tuple.of(2, Act.ASK),
                Tuple.of(2, Act.GIVE),
                Tuple.of(3, Act.TRANSFER),
                Tuple.of(2, Act.HOLD),
                Tuple.of(3, Act.RESUME),
                Tuple.of(4, Act.PROVE),
                Tuple.of(1, Act.ANNOTATE),
                Tuple.of(4, Act.RELEASE_URGENTLY),
                Tuple.of(3, Act.RATIFY),
                Tuple.of(5, Act.PERMIT),
                Tuple.of(2, Act.REDEEM),
                Tuple.of(8, Act.WAIT));
        Arbitrary<Act> withEnd =
                Arbitraries.frequencyOf(Tuple.of(80, acts), Tuple.of(1, Arbitraries.just(Act.WITHDRAW)));
        return Combinators.combine(
                        withEnd,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of(VARIANTS),
                        Arbitraries.frequency(Tuple.of(8, -1), Tuple.of(1, 0), Tuple.of(1, 1)),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0, 1, 5, 30))
                .as((act, stage, seat, person, variants, text, other, hours) ->
                        move(plan, act, stage, seat, person, variants, text, other, hours));
    }

    private static Move move(
            Plan plan,
            Act act,
            int stageNumber,
            int seat,
            int personNumber,
            Set<String> variants,
            int text,
            int otherNumber,
            int hours) {
        int stage = stageNumber % plan.posts().size();
        List<String> seats = plan.posts().get(stage).seats();
        String office = seat < 3 ? seats.get(seat % seats.size()) : D;
        List<String> holders = Plan.of(HOLDERS, office).stream().sorted().toList();
        String person = personNumber < 6 ? holders.get(personNumber % holders.size()) : PEOPLE.get(personNumber % 4);
        String other = List.of(A, B, C, D).get(otherNumber);
        return switch (act) {
            case REVISE -> new Move(act, 0, office, PEOPLE.get(personNumber % 4), variants, (hours + seat) % 5, "", 0);
            case RESUBMIT, WITHDRAW ->
                new Move(act, stage, office, PEOPLE.get(personNumber % 4), variants, text, "", 0);
            case RELEASE_URGENTLY ->
                new Move(act, stage, office, personNumber == 7 ? "anna" : "gaia", variants, text, "", 0);
            case RATIFY -> new Move(act, stage, D, personNumber < 6 ? "clara" : "gaia", variants, text, "", 0);
            case TRANSFER, ASK -> new Move(act, stage, office, person, variants, text, other, 0);
            case WAIT -> new Move(act, stage, office, person, variants, text, "", hours + 1);
            case HOLD -> new Move(act, stage, office, person, variants, text, "", hours);
            case PROVE -> new Move(act, stage, office, person, variants, text, otherNumber < 3 ? "a" : "b", 0);
            default ->
                new Move(
                        act,
                        stage,
                        office,
                        person,
                        variants,
                        text,
                        act.decides() && plan.posts().get(stage).isProof() ? (otherNumber < 3 ? "a" : "b") : "",
                        0);
        };
    }
}
