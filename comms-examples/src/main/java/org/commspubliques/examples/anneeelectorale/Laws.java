package org.commspubliques.examples.anneeelectorale;

import java.util.List;
import java.util.Locale;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;

/** Articles, cited in a table where the code they stand in is known. */
final class Laws {

    private static final LegalReferences STANDARD = LegalReferences.standard();
    private static final Wording CUSTOM = Wording.of("usage, sans texte", "custom, no statute");

    private Laws() {}

    /** The articles a window rests on, and whether that is to be verified. */
    static String of(ElectoralWindow window, Locale reader) {
        List<LegalReference> references =
                window.legalReferences().stream().map(STANDARD::get).toList();
        String articles = references.isEmpty() ? CUSTOM.in(reader) : articles(references, reader);
        Wording reserve = Wording.of(" (à vérifier)", " (to verify)");
        return articles + (window.isConfirmed() ? "" : reserve.in(reader));
    }

    /** The articles without the name of the code, and without what a citation says in brackets. */
    static String articles(List<LegalReference> references, Locale reader) {
        return String.join(
                " ; ",
                references.stream()
                        .map(reference -> reference.citation().in(reader))
                        .map(citation -> citation.substring(citation.indexOf(", ") + 2))
                        .map(article -> article.replaceFirst(" \\(.*\\)", ""))
                        .toList());
    }
}
