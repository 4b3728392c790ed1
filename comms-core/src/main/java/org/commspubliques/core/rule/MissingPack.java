package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.language.Wording;

/** Says that a pack which another extends was not given to whoever reads it, and how it is given. */
final class MissingPack {

    private MissingPack() {}

    static Wording of(String wanted, List<RulePack> given) {
        ImmutableSet<String> known = ids(given);
        ImmutableSet<String> shipped = ids(RulePack.standard());
        ImmutableSet<String> all =
                ImmutableSet.<String>builder().addAll(known).addAll(shipped).build();
        Optional<String> meant = all.contains(wanted) ? Optional.of(wanted) : NearestName.of(wanted, all);
        Wording todo = todo(meant.orElse(wanted), shipped);
        String names = String.join(", ", known);
        Wording begin = Wording.of(
                "le jeu de règles « " + wanted + " » n’est pas fourni (jeux fournis : "
                        + (known.isEmpty() ? "aucun" : names) + ") ; ",
                "rule pack '" + wanted + "' is not provided (packs provided: " + (known.isEmpty() ? "none" : names)
                        + "); ");
        if (meant.isEmpty() || meant.get().equals(wanted)) {
            return Wording.of(begin.fr() + todo.fr(), begin.en() + todo.en());
        }
        String name = meant.get();
        boolean enough = known.contains(name);
        Wording question = NearestName.question(name);
        return Wording.of(
                begin.fr() + question.fr() + (enough ? "" : " Alors " + todo.fr()),
                begin.en() + question.en() + (enough ? "" : " Then " + todo.en()));
    }

    private static Wording todo(String id, ImmutableSet<String> shipped) {
        return shipped.contains(id)
                ? Wording.of(
                        "lisez avec RulePack.parse(nom, json, RulePack.standard()), qui fournit les jeux de la bibliothèque",
                        "read with RulePack.parse(name, json, RulePack.standard()), which provides the packs of the library")
                : Wording.of(
                        "lisez-le d’abord et mettez-le dans la liste du troisième argument :"
                                + " RulePack.parse(nom, json, List.of(jeu))",
                        "read it first and put it into the list of the third argument:"
                                + " RulePack.parse(name, json, List.of(pack))");
    }

    private static ImmutableSet<String> ids(List<RulePack> packs) {
        return packs.stream().map(RulePack::id).collect(ImmutableSet.toImmutableSet());
    }
}
