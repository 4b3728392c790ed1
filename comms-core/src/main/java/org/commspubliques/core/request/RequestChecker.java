package org.commspubliques.core.request;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/**
 * Contrôle d’une demande: what is missing by a form ({@code DEM-01}), a date that was over when the request came in
 * ({@code DEM-02}), and what is to be said without anybody knowing where it comes from ({@code DEM-03}). Immutable and
 * thread-safe.
 */
public final class RequestChecker {

    private final RequestForm form;

    /**
     * Creates a checker.
     *
     * @param form what is asked for
     */
    public RequestChecker(RequestForm form) {
        this.form = Objects.requireNonNull(form, "form");
    }

    /**
     * Looks at a request.
     *
     * @param request the request
     * @return what should be seen: first what is missing, in the order of the form; unmodifiable
     */
    public List<Finding> check(CommunicationRequest request) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.addAll(missing(request));
        request.deadline()
                .filter(wanted -> wanted.isBefore(request.receivedAt()))
                .ifPresent(wanted -> findings.add(past()));
        for (int i = 0; i < request.facts().size(); i++) {
            if (!request.facts().get(i).isSourced()) {
                findings.add(unsourced(request.facts().get(i), i));
            }
        }
        return findings.build();
    }

    /**
     * Returns what is missing.
     *
     * @param request the request
     * @return a finding ({@code DEM-01}) for each thing missing, in the order of the form, with the JSON Pointer of the
     *     field; unmodifiable
     */
    public List<Finding> missing(CommunicationRequest request) {
        return form.requiredFor(request.purpose()).stream()
                .filter(field -> !field.field().isGivenIn(request))
                .map(RequestChecker::missing)
                .collect(ImmutableList.toImmutableList());
    }

    private static Finding missing(FormField field) {
        Wording what = field.label();
        return Finding.builder(
                        "DEM-01",
                        Severity.WARNING,
                        field.field().locus(),
                        Wording.of("Il manque " + what.fr() + ".", "Missing: " + what.en() + "."))
                .proposal(Proposal.advice(field.help()))
                .build();
    }

    private static Finding past() {
        return Finding.builder(
                        "DEM-02",
                        Severity.WARNING,
                        RequestField.WANTED_FOR.locus(),
                        Wording.of(
                                "La date souhaitée était passée quand la demande est arrivée.",
                                "The date wanted was over when the request came in."))
                .proposal(Proposal.advice(Wording.of(
                        "Convenir d’une autre date avec le service.", "Agree on another date with the unit.")))
                .build();
    }

    private static Finding unsourced(KeyFact fact, int index) {
        return Finding.builder(
                        "DEM-03",
                        Severity.WARNING,
                        Locus.of("/facts/" + index + "/source"),
                        Wording.of("Nul ne dit d’où vient ce fait.", "Nobody says where this fact comes from."))
                .excerpt(fact.text())
                .proposal(Proposal.advice(Wording.of(
                        "Demander le document, ou qui l’atteste.", "Ask for the document, or who vouches for it.")))
                .build();
    }
}
