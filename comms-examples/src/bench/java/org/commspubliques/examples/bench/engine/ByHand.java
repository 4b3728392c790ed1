package org.commspubliques.examples.bench.engine;

import org.commspubliques.examples.bench.sample.Amounts;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.Notice.Appointment;
import org.commspubliques.examples.bench.sample.Notice.Attachment;
import org.commspubliques.examples.bench.sample.Repertoire;
import org.commspubliques.examples.bench.sample.StockPage;
import org.commspubliques.examples.bench.sample.StockRow;

/** The reference: a {@code StringBuilder} of sufficient size, block copies, amounts without texts in between. */
record ByHand(Repertoire repertoire) implements Engine {

    private static final String PRICE_END = " €</strong></td>\n";
    private static final String PRICE_END_LATIN_1 = Repertoire.LATIN_1.of(PRICE_END);
    private static final String NO_APPOINTMENT = "Vous pouvez la retirer aux horaires d’ouverture de l’accueil.";
    private static final String NO_APPOINTMENT_LATIN_1 = Repertoire.LATIN_1.of(NO_APPOINTMENT);

    @Override
    public Renderer<StockPage> stocks() {
        return switch (repertoire) {
            case FRENCH -> page -> page(page, PRICE_END);
            case LATIN_1 -> page -> page(page, PRICE_END_LATIN_1);
        };
    }

    @Override
    public Renderer<Notice> notice() {
        return switch (repertoire) {
            case FRENCH -> notice -> notice(notice, NO_APPOINTMENT);
            case LATIN_1 -> notice -> notice(notice, NO_APPOINTMENT_LATIN_1);
        };
    }

    private static String page(StockPage page, String priceEnd) {
        StringBuilder out = new StringBuilder(Sizes.STOCKS);
        out.append("""
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <title>""");
        HtmlText.append(out, page.title());
        out.append("""
                </title>
                <link rel="stylesheet" href="/style/valeurs.css">
                <style>
                body { font-family: sans-serif; color: #333; line-height: 150%; }
                table { border-collapse: collapse; }
                td, th { padding: 4px; text-align: left; }
                .minus { color: #B00; }
                .odd { background-color: #F5F5F5; }
                </style>
                </head>
                <body>
                <h1>""");
        HtmlText.append(out, page.title());
        out.append("</h1>\n<p>Cours relevés le ");
        HtmlText.append(out, page.day());
        out.append("""
                , en euros.</p>
                <table>
                <thead><tr><th>Rang</th><th>Code</th><th>Valeur</th><th>Cours</th><th>Variation</th><th>Taux</th></tr></thead>
                <tbody>""");
        for (StockRow row : page.rows()) {
            row(out, row, priceEnd);
        }
        return out.append("</tbody>\n</table>\n</body>\n</html>\n").toString();
    }

    private static void row(StringBuilder out, StockRow row, String priceEnd) {
        out.append("<tr class=\"");
        HtmlText.append(out, row.parity());
        out.append("\">\n<td>").append(row.rank()).append("</td>\n<td><a href=\"/valeurs/");
        HtmlText.append(out, row.symbol());
        out.append("\">");
        HtmlText.append(out, row.symbol());
        out.append("</a></td>\n<td><a href=\"");
        HtmlText.append(out, row.url());
        out.append("\">");
        HtmlText.append(out, row.name());
        out.append("</a></td>\n<td><strong>");
        Amounts.append(out, row.price());
        out.append(priceEnd);
        if (row.loss()) {
            out.append("<td class=\"minus\">");
            Amounts.append(out, row.change());
            out.append("</td><td class=\"minus\">");
        } else {
            out.append("<td>");
            Amounts.append(out, row.change());
            out.append("</td><td>");
        }
        Amounts.append(out, row.ratio());
        out.append(" %</td>\n</tr>");
    }

    private static String notice(Notice notice, String noAppointment) {
        StringBuilder out = new StringBuilder(Sizes.NOTICE);
        out.append("Bonjour ").append(notice.civility()).append(' ').append(notice.familyName());
        out.append(",\n\nVotre demande « ").append(notice.procedure());
        out.append(" » (référence ").append(notice.reference()).append(") est prête.\n");
        Appointment appointment = notice.appointment();
        if (appointment == null) {
            out.append(noAppointment);
        } else {
            out.append("Nous vous attendons le ").append(appointment.day());
            out.append(" à ").append(appointment.hour());
            out.append(", ").append(appointment.place()).append('.');
        }
        out.append("\nPièces à apporter :");
        for (Attachment attachment : notice.attachments()) {
            out.append(' ').append(attachment.label()).append(" ;");
        }
        return out.append(" merci.\n\nLa mairie de ")
                .append(notice.town())
                .append('\n')
                .toString();
    }
}
