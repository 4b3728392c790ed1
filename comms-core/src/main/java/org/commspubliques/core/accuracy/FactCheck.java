package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.accuracy.FactReading.Statement;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactRevision;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.value.ValueMention;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.time.DateWording;

/**
 * Cohérence avec le registre des faits: rules {@code COH-00} (a fact the communication relies on is not in the register),
 * {@code COH-01} (the text says otherwise than the register), {@code COH-02} (the fact holds no more on the day of
 * publication) and {@code ACC-05} (the source of the fact was last read too long ago).
 *
 * <p>Only the facts a communication cites are looked at, and those whose topic is one of its own, in the same place and on
 * the same days. A value is compared where a cue of the fact announces it, in the same sentence and at most six words
 * before it; a quantity where its unit follows the number. A text may say what holds on the day of publication or what will
 * hold later, say less than the register (the day of a moment), and round a figure where it says so (« environ »). French
 * texts only, and not what others write in their own space. Another value beside the registered one, as in « entrée : 400 F,
 * dix entrées : 3 200 F » or « passe de 350 F à 400 F », is an information only. Thread-safe.
 */
public final class FactCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "accuracy.facts";

    /** A year: our choice, since no text sets one; what a council decided is as a rule decided anew each year. */
    private static final Period USUAL_AGE = Period.ofYears(1);

    private final FactReading reading;
    private final Period oldest;
    private final Severity whenOlder;

    /**
     * Creates the check; a source last read more than a year before is said as an information.
     *
     * @param register the facts
     */
    public FactCheck(FactRegister register) {
        this(register, USUAL_AGE, Severity.INFO);
    }

    /**
     * Creates the check.
     *
     * @param register the facts
     * @param oldest how long before the publication the source of a fact may have been read
     * @param whenOlder how grave an older source is
     */
    public FactCheck(FactRegister register, Period oldest, Severity whenOlder) {
        this.reading = new FactReading(register);
        this.oldest = Objects.requireNonNull(oldest, "oldest");
        this.whenOlder = Objects.requireNonNull(whenOlder, "whenOlder");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        LocalDate day = context.day();
        Locus whole = Locus.of(Pointers.variant(communication, variant));
        for (FactKey key : communication.facts()) {
            Optional<Fact> fact = reading.register().find(key);
            if (fact.isEmpty()) {
                findings.add(unknown(whole, key));
            } else {
                if (fact.get().valuesFrom(day).isEmpty()) {
                    findings.add(over(whole, fact.get()));
                }
                older(whole, fact.get(), day).ifPresent(findings::add);
            }
        }
        Set<Fact> concerned = reading.concerned(communication);
        List<Statement> statements = reading.statements(concerned, variant, day);
        Set<List<Object>> wellSaid = new HashSet<>();
        for (Statement stated : statements) {
            if (isAllowed(stated, day)) {
                wellSaid.add(List.of(stated.fact().key(), stated.section()));
            }
        }
        for (Statement stated : statements) {
            if (!stated.fact().valuesFrom(day).isEmpty() && !isAllowed(stated, day)) {
                String text = variant.sections().get(stated.section()).text();
                String pointer = Pointers.sectionText(communication, variant, stated.section());
                boolean cited = communication.facts().contains(stated.fact().key());
                boolean isAlsoRight = wellSaid.contains(List.of(stated.fact().key(), stated.section()))
                        || reading.saysRightValueToo(stated, text, day);
                findings.add(contradiction(stated, text, pointer, cited, isAlsoRight, context));
            }
        }
        return findings.build();
    }

    private static boolean isAllowed(Statement stated, LocalDate day) {
        return stated.fact().valuesFrom(day).stream().anyMatch(stated.mention()::agreesWith);
    }

    private static Finding unknown(Locus whole, FactKey key) {
        return Finding.builder(
                        "COH-00",
                        Severity.WARNING,
                        whole,
                        Wording.of(
                                "Le fait « " + key + " » n’est pas au registre : rien ne permet de le vérifier.",
                                "Fact '" + key + "' is not in the register: nothing to check it against."))
                .category(FindingCategory.CONSISTENCY)
                .proposal(Proposal.advice(Wording.of(
                        "Faire inscrire ce fait par le service qui en répond.",
                        "Have the unit that answers for it register the fact.")))
                .build();
    }

    private static Finding over(Locus whole, Fact fact) {
        Wording period = fact.period().label();
        return Finding.builder(
                        "COH-02",
                        Severity.WARNING,
                        whole,
                        Wording.of(
                                fact.label().fr() + " : ce fait n’est plus valable le jour de la publication ("
                                        + period.fr() + ").",
                                fact.label().en() + ": this fact holds no more on the day of publication ("
                                        + period.en() + ")."))
                .category(FindingCategory.CONSISTENCY)
                .source(fact.source())
                .proposal(Proposal.advice(Wording.of(
                        "Demander la valeur actuelle au service « " + fact.owner() + " », ou ne plus citer ce fait.",
                        "Ask unit '" + fact.owner() + "' for the present value, or cite the fact no more.")))
                .build();
    }

    private Optional<Finding> older(Locus whole, Fact fact, LocalDate day) {
        return fact.source()
                .checked()
                .filter(checked -> checked.plus(oldest).isBefore(day))
                .map(checked -> Finding.builder(
                                "ACC-05",
                                whenOlder,
                                whole,
                                Wording.of(
                                        fact.label().fr() + " : source vérifiée pour la dernière fois le "
                                                + DateWording.dayMonthAndYear(checked)
                                                        .fr() + " ("
                                                + fact.source().title() + ").",
                                        fact.label().en() + ": source last checked on "
                                                + DateWording.dayMonthAndYear(checked)
                                                        .en() + " ("
                                                + fact.source().title() + ")."))
                        .category(FindingCategory.ACCURACY)
                        .source(fact.source())
                        .proposal(Proposal.advice(Wording.of(
                                "Faire confirmer la valeur par le service « " + fact.owner() + " ».",
                                "Have unit '" + fact.owner() + "' confirm the value.")))
                        .build());
    }

    private static Finding contradiction(
            Statement stated, String text, String pointer, boolean cited, boolean isAlsoRight, ReviewContext context) {
        Fact fact = stated.fact();
        ValueMention mention = stated.mention();
        String excerpt = text.substring(mention.start(), mention.end());
        FactValue expected = fact.valueOn(context.day())
                .orElseGet(() -> fact.valuesFrom(context.day()).get(0));
        Wording value = expected.label();
        Wording why = formerly(fact, mention, context.authority().zone());
        Wording link = cited
                ? Wording.same("")
                : Wording.of(
                        " Le dossier ne cite pas ce fait, mais porte sur le même sujet.",
                        " The file does not cite this fact, but is about the same subject.");
        return Finding.builder(
                        "COH-01",
                        isAlsoRight ? Severity.INFO : Severity.WARNING,
                        Locus.of(pointer, mention.start(), mention.end()),
                        Wording.of(
                                fact.label().fr() + " : « " + excerpt + " » dans le texte, " + value.fr()
                                        + " au registre des faits ("
                                        + fact.source().title() + ")." + why.fr() + link.fr(),
                                fact.label().en() + ": '" + excerpt + "' in the text, " + value.en()
                                        + " in the register of facts ("
                                        + fact.source().title() + ")." + why.en() + link.en()))
                .category(FindingCategory.CONSISTENCY)
                .excerpt(excerpt)
                .source(fact.source())
                .proposal(
                        isAlsoRight
                                ? Proposal.advice(Wording.of(
                                        "Vérifier que cette valeur parle d’autre chose ; le texte donne aussi celle du"
                                                + " registre.",
                                        "Check that this value is about something else; the text gives the one of the"
                                                + " register too."))
                                : Proposal.reword(
                                        Wording.of(
                                                "Reprendre la valeur du registre, ou le faire corriger par le service « "
                                                        + fact.owner() + " ».",
                                                "Take the value of the register, or have unit '" + fact.owner()
                                                        + "' correct it."),
                                        Rewording.of(expected, excerpt, mention)))
                .build();
    }

    /** A value the fact used to have: who wrote it made no slip, but missed the change. */
    private static Wording formerly(Fact fact, ValueMention mention, ZoneId zone) {
        return fact.history().stream()
                .filter(revision -> mention.agreesWith(revision.value()))
                .findFirst()
                .map(revision -> replaced(revision, zone))
                .orElse(Wording.same(""));
    }

    private static Wording replaced(FactRevision revision, ZoneId zone) {
        Wording day = DateWording.dayMonthAndYear(LocalDate.ofInstant(revision.at(), zone));
        return Wording.of(
                " Cette valeur a été remplacée le " + day.fr() + " : " + revision.reason() + ".",
                " That value was replaced on " + day.en() + ": " + revision.reason() + ".");
    }
}
