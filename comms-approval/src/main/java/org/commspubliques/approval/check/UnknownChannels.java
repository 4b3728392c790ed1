package org.commspubliques.approval.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** The channels that a chain names and a catalogue does not have. */
final class UnknownChannels {

    private final ChannelCatalog catalog;
    private final ImmutableList.Builder<ChainFault> faults = ImmutableList.builder();

    private UnknownChannels(ChannelCatalog catalog) {
        this.catalog = catalog;
    }

    static List<ChainFault> in(ApprovalChain chain, ChannelCatalog catalog) {
        UnknownChannels unknown = new UnknownChannels(catalog);
        for (Stage stage : chain.stages()) {
            unknown.look(
                    stage.id(),
                    Wording.of(
                            "L’étape « " + stage.name().fr() + " »",
                            "Stage '" + stage.name().en() + "'"),
                    Sets.union(
                            stage.coverage().channels(),
                            BindingCoverage.condition(stage).channels()));
        }
        chain.urgentProcedure()
                .ifPresent(urgent -> unknown.look(
                        null, Wording.of("La procédure d’urgence", "The urgent procedure"), urgent.channels()));
        return unknown.faults.build();
    }

    private void look(@Nullable StageId stage, Wording where, Set<ChannelId> channels) {
        for (ChannelId channel : channels) {
            if (catalog.find(channel).isEmpty()) {
                Wording what = advice(channel);
                faults.add(new ChainFault(
                        ChainFault.Kind.NEVER_APPLIES,
                        stage,
                        ChainCheck.example(BindingCoverage.on(channel), null, ImmutableSet.of()),
                        Wording.of(
                                where.fr() + " nomme le canal « " + channel + " », qui n’est pas au catalogue : "
                                        + what.fr(),
                                where.en() + " names channel '" + channel + "', which is not in the catalogue: "
                                        + what.en())));
            }
        }
    }

    private Wording advice(ChannelId channel) {
        return catalog.nearest(channel)
                .map(near -> NearestName.question(near.value()))
                .map(meant -> Wording.of(
                        meant.fr() + " Sinon, ajoutez ce canal au catalogue.",
                        meant.en() + " Otherwise add the channel to the catalogue."))
                .orElse(Wording.of(
                        "corrigez son identifiant, ou ajoutez ce canal au catalogue.",
                        "correct its id, or add the channel to the catalogue."));
    }
}
