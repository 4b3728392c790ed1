package org.commspubliques.templates.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.CostObject;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.campaign.Campaign;
import org.commspubliques.core.campaign.CampaignPhase;
import org.commspubliques.core.campaign.PhaseKind;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.OverriddenRule;
import org.commspubliques.core.lifecycle.PublishedChange;
import org.commspubliques.core.lifecycle.PublishedItem;
import org.commspubliques.core.lifecycle.PublishedItems;
import org.commspubliques.core.lifecycle.ReleasingOffice;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.GoldenFiles;
import org.commspubliques.core.transparency.TransparencyReport;
import org.commspubliques.core.transparency.TransparencySources;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report for the public. Its texts are made up. */
class TransparencyExportTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/commspubliques/templates/transparency");
    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final ChannelCatalog CHANNELS = ChannelCatalog.standard();
    private static final VariantId SITE = VariantId.of(ChannelId.of("site"), Locale.FRENCH);
    private static final VariantId SMS = VariantId.of(ChannelId.of("sms"), Locale.FRENCH);
    private static final OfficeId MAYOR = OfficeId.of("maire");
    private static final ReleasingOffice DIRECTOR = new ReleasingOffice(
            OfficeId.of("direction-communication"),
            Wording.of("la directrice de la communication", "the director of communication"));
    private static final ReleasingOffice DEPUTY = new ReleasingOffice(
            MAYOR,
            Wording.of(
                    "pour le maire et par délégation, la première adjointe",
                    "for the mayor and by delegation, the first deputy"));

    private static Communication communication(String id, String title, PersonId author, String workingTitle) {
        return Communication.builder(CommunicationId.of(id), workingTitle)
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("communication"))
                .author(author)
                .variant(Variant.french(SITE.channel(), Section.title(title), Section.body("Texte.")))
                .variant(Variant.french(SMS.channel(), Section.body("Texte.")))
                .build();
    }

    private static Communication communication(String id, String title) {
        return communication(id, title, PersonId.of("agent-12"), "travail");
    }

    private static PublishedItem.Builder item(Communication communication, VariantId variant, String local) {
        return PublishedItem.builder(
                communication.id(),
                variant,
                LocalDateTime.parse(local).atZone(NOUMEA).toInstant());
    }

    private static TransparencyReport report(List<PublishedItem> items, Communication... communications) {
        Map<CommunicationId, Communication> known = new LinkedHashMap<>();
        for (Communication communication : communications) {
            known.put(communication.id(), communication);
        }
        LocalAuthority town = LocalAuthority.builder("Ville d’essai", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_000)
                .zone(NOUMEA)
                .currency(Currency.getInstance("XPF"))
                .build();
        return TransparencySources.of(town, PublishedItems.of(items), id -> Optional.ofNullable(known.get(id)))
                .with(budget("XPF", "48500", "2026-201"))
                .with(budget("EUR", "1250.40", "2026-202"))
                .with(Budget.voted(
                                2026,
                                Currency.getInstance("XPF"),
                                List.of(new BudgetLine(
                                        "espace", Wording.of("Espace", "Space"), Money.of("900000", "XPF"))))
                        .with(new Commitment(
                                "c9",
                                "espace",
                                CostObject.GENERAL.within("eau-2026"),
                                "annonces",
                                Money.of("30000", "XPF"),
                                LocalDate.of(2026, 10, 5))))
                .with(Campaign.builder(
                                "eau-2026",
                                "Économiser l’eau : chaque geste compte",
                                UnitId.of("communication"),
                                LocalDate.of(2026, 10, 1),
                                LocalDate.of(2026, 12, 31))
                        .phase(CampaignPhase.of(
                                PhaseKind.LAUNCH,
                                LocalDate.of(2026, 10, 1),
                                LocalDate.of(2026, 12, 31),
                                CommunicationId.of("2026-201")))
                        .build())
                .report(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    }

    private static Budget budget(String currency, String amount, String communication) {
        return Budget.voted(
                        2026,
                        Currency.getInstance(currency),
                        List.of(new BudgetLine(
                                "impressions", Wording.of("Impressions", "Printing"), Money.of("900000", currency))))
                .with(new Commitment(
                        "c1",
                        "impressions",
                        CostObject.of(CommunicationId.of(communication), SITE.channel()),
                        "affiches",
                        Money.of(amount, currency),
                        LocalDate.of(2026, 10, 2)));
    }

    private static TransparencyReport sample() {
        Communication water = communication("2026-201", "Coupure d’eau à Boulari mardi 3 novembre");
        Communication fair = communication("2026-202", "Salon des associations : le programme");
        Communication storm = communication("2026-203", "Forts vents : restez chez vous");
        Communication memo = communication("2026-204", "Note aux agents").toBuilder()
                .confidentiality(Confidentiality.INTERNAL)
                .build();
        List<PublishedItem> items = new ArrayList<>();
        items.add(item(water, SITE, "2026-11-02T08:05")
                .reference("https://ville.example/coupure-boulari")
                .releasedBy(DIRECTOR)
                .releasedBy(DEPUTY)
                .change(new PublishedChange(
                        PublishedChange.Kind.CORRECTED,
                        LocalDateTime.parse("2026-11-02T10:30").atZone(NOUMEA).toInstant(),
                        MAYOR,
                        "Rectifié le 2 novembre : la coupure commence à 9 h, et non à 8 h.",
                        CommunicationId.of("2026-205")))
                .build());
        items.add(item(water, SMS, "2026-11-02T08:06")
                .reference("lot-4471")
                .releasedBy(DIRECTOR)
                .releasedBy(DEPUTY)
                .build());
        items.add(item(fair, SITE, "2026-11-10T09:00")
                .reference("https://ville.example/salon")
                .releasedBy(DIRECTOR)
                .releasedBy(DEPUTY)
                .override(new OverriddenRule("NEU-04", MAYOR))
                .change(new PublishedChange(
                        PublishedChange.Kind.WITHDRAWN,
                        LocalDateTime.parse("2026-11-20T17:00").atZone(NOUMEA).toInstant(),
                        MAYOR,
                        "Page retirée : le salon est reporté.",
                        null))
                .build());
        items.add(
                item(storm, SMS, "2026-11-14T22:15").urgent().releasedBy(DEPUTY).build());
        items.add(item(memo, SITE, "2026-11-16T08:00").build());
        return report(items, water, fair, storm, memo);
    }

    private static List<CSVRecord> rows(String table) throws IOException {
        assertThat(table).startsWith("\uFEFF").endsWith("\r\n");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(table.substring(1)))
                .getRecords();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void thePageIsWhatItWas(String language) throws IOException {
        String html = TransparencyPage.of(sample(), CHANNELS, Locale.forLanguageTag(language))
                .withNotice("Contenu d’exemple fictif")
                .html();

        GoldenFiles.in(FOLDER).compare("rapport-" + language + ".html", html);
    }

    @Test
    void thePageShowsWhatWasCorrected() {
        Document page = Jsoup.parse(
                TransparencyPage.of(sample(), CHANNELS, Locale.FRENCH).html());
        assertThat(page.select(".change h3").eachText())
                .containsExactly(
                        "rectifié Coupure d’eau à Boulari mardi 3 novembre",
                        "retiré Salon des associations : le programme");
        assertThat(page.select("tbody .badge").eachText())
                .containsExactly("rectifié", "dérogation NEU-04", "retiré", "urgence");
        assertThat(page.select("tfoot td").text()).isEqualTo("1\u202F250,40 € 78\u202F500 F CFP");
        assertThat(page.select("a[href^=https]").eachAttr("href"))
                .containsExactly("https://ville.example/coupure-boulari", "https://ville.example/salon");
        assertThat(page.text()).doesNotContain("2026-204", "Note aux agents").contains("Une diffusion interne");
        assertThat(page.select("script, img, link, .notice")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void noLineOfThePageBeginsWithASignOfTheLineBefore() {
        String text = Jsoup.parse(TransparencyPage.of(sample(), CHANNELS, Locale.FRENCH)
                        .withNotice("Attention : exemple !")
                        .html())
                .body()
                .wholeText();
        assertThat(text).contains("Attention\u00A0: exemple\u202F!", "Salon des associations\u00A0: le programme");
        assertThat(text).doesNotContainPattern(" [:;!?»]");
    }

    @Test
    void anEmptyReportSaysSo() {
        Document page = Jsoup.parse(
                TransparencyPage.of(report(List.of()), CHANNELS, Locale.ENGLISH).html());
        assertThat(page.select(".figures strong").eachText()).containsOnly("0");
        assertThat(page.text()).contains("None in the period.", "No expense for these actions.");
        assertThat(page.selectXpath("/html").attr("lang")).isEqualTo("en");
    }

    @Test
    void theTablesOpenInASpreadsheet() throws IOException {
        TransparencyTables tables = TransparencyTables.of(sample(), CHANNELS, Locale.FRENCH);
        List<CSVRecord> publications = rows(tables.publications());
        assertThat(publications).hasSize(5);
        assertThat(publications.get(1).toList())
                .containsExactly(
                        "2026-201",
                        "Coupure d’eau à Boulari mardi 3 novembre",
                        publications.get(1).get(2),
                        "fr",
                        "2026-11-02 08:05",
                        "la directrice de la communication + pour le maire et par délégation, la première adjointe",
                        "non",
                        "",
                        "https://ville.example/coupure-boulari");
        assertThat(rows(tables.changes()).get(1).get(7))
                .isEqualTo("Rectifié le 2 novembre : la coupure commence à 9 h, et non à 8 h.");
        assertThat(rows(tables.costs()))
                .extracting(row -> row.get(0) + " " + row.get(2) + " " + row.get(3) + " " + row.get(4))
                .containsExactly(
                        "référence montant devise objet",
                        "2026-201 48500 XPF action",
                        "2026-202 1250,40 EUR action",
                        "eau-2026 30000 XPF campagne");
    }

    @Test
    void aSpreadsheetComputesNoTitle() throws IOException {
        Communication hostile = communication("2026-201", "=HYPERLINK(\"https://x.example\";\"cliquez\")\nsuite");
        TransparencyReport report =
                report(List.of(item(hostile, SITE, "2026-11-02T08:00").build()), hostile);

        List<CSVRecord> rows =
                rows(TransparencyTables.of(report, CHANNELS, Locale.FRENCH).publications());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(1)).isEqualTo("'=HYPERLINK(\"https://x.example\";\"cliquez\")\nsuite");
    }

    @Test
    void aTitleIsNoMarkup() {
        Communication hostile = communication("2026-201", "<script>alert(1)</script>\"'</table>");
        TransparencyReport report =
                report(List.of(item(hostile, SITE, "2026-11-02T08:00").build()), hostile);

        Document page =
                Jsoup.parse(TransparencyPage.of(report, CHANNELS, Locale.FRENCH).html());
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("table")).hasSize(3);
    }

    /** What a host knows of somebody. */
    record Somebody(String name, String mail, String phone) {

        PersonId id() {
            return PersonId.of(name);
        }
    }

    @Provide
    Arbitrary<Somebody> somebody() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(9).ofMaxLength(14);
        return Combinators.combine(word, word, Arbitraries.integers().between(700_000, 799_999))
                .as((first, last, number) ->
                        new Somebody(first + "." + last, first + "@" + last + ".example", "00687" + number));
    }

    /** Author, working title, references of channels: wherever a host may put somebody, nobody comes out. */
    @Property(tries = 200)
    void nobodyIsInAnyExport(@ForAll("somebody") Somebody who, @ForAll("somebody") Somebody other) {
        Communication communication = communication(
                "2026-201",
                "Titre public",
                who.id(),
                "Suivi par " + who.name() + ", " + who.mail() + ", " + who.phone());
        List<PublishedItem> items = List.of(
                item(communication, SITE, "2026-11-02T08:00")
                        .reference("mailto:" + other.mail())
                        .releasedBy(DIRECTOR)
                        .build(),
                item(communication, SMS, "2026-11-02T09:00")
                        .reference("lot/" + other.phone())
                        .build(),
                item(communication, SITE, "2026-11-03T08:00")
                        .reference("https://" + who.name() + "@ville.example/p?to=" + other.mail())
                        .build());
        TransparencyReport report = report(items, communication);

        TransparencyTables tables = TransparencyTables.of(report, CHANNELS, Locale.FRENCH);
        for (String export : List.of(
                report.toString(),
                tables.publications(),
                tables.changes(),
                tables.costs(),
                TransparencyPage.of(report, CHANNELS, Locale.FRENCH).html(),
                TransparencyPage.of(report, CHANNELS, Locale.ENGLISH).html())) {
            assertThat(export)
                    .doesNotContain(who.name(), who.mail(), who.phone(), other.name(), other.mail(), other.phone());
        }
    }
}
