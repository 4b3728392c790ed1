package org.commspubliques.examples.anneeelectorale;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;

/** Articles, cited in a table where the code they stand in is known. */
final class Laws {

    private static final LegalReferences STANDARD = LegalReferences.standard();
    private static final Wording CUSTOM = Wording.of("usage, sans texte", "custom, no statute");

    private static final Wording TO_VERIFY = Wording.of(" (à vérifier)", " (to verify)");

    private Laws() {}

    /** The articles a window rests on, and whether that is to be verified. */
    static String of(ElectoralWindow window, Locale reader) {
        List<LegalReference> references =
                window.legalReferences().stream().map(STANDARD::get).toList();
        String articles = references.isEmpty() ? CUSTOM.in(reader) : articles(references, reader);
        boolean said = articles.endsWith(TO_VERIFY.in(reader));
        return articles + (window.isConfirmed() || said ? "" : TO_VERIFY.in(reader));
    }

    /** The articles without the name of the code, and without what a citation says in brackets. */
    static String articles(List<LegalReference> references, Locale reader) {
        return references.stream().map(reference -> article(reference, reader)).collect(Collectors.joining(" ; "));
    }

    private static String article(LegalReference reference, Locale reader) {
        String citation = reference.citation().in(reader);
        boolean confirmed = reference.source().confidence().isConfirmed();
        return citation.substring(citation.indexOf(", ") + 2).replaceFirst(" \\(.*\\)", "")
                + (confirmed ? "" : TO_VERIFY.in(reader));
    }
}
