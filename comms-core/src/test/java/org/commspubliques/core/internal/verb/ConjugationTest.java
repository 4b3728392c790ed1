package org.commspubliques.core.internal.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.commspubliques.core.internal.verb.VerbForm.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConjugationTest {

    private static List<String> forms(String verb, Tense tense) {
        return Conjugation.of(verb).orElseThrow().stream()
                .filter(form -> form.tense() == tense)
                .map(VerbForm::form)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "chanter, chante chantes chante chantons chantez chantent",
        "manger, mange manges mange mangeons mangez mangent",
        "placer, place places place plaçons placez placent",
        "mener, mène mènes mène menons menez mènent",
        "célébrer, célèbre célèbres célèbre célébrons célébrez célèbrent",
        "protéger, protège protèges protège protégeons protégez protègent",
        "rester, reste restes reste restons restez restent",
        "créer, crée crées crée créons créez créent",
        "employer, emploie emploies emploie employons employez emploient",
        "finir, finis finis finit finissons finissez finissent",
        "garantir, garantis garantis garantit garantissons garantissez garantissent",
        "répartir, répartis répartis répartit répartissons répartissez répartissent",
        "partir, pars pars part partons partez partent",
        "servir, sers sers sert servons servez servent",
        "être, suis es est sommes êtes sont",
        "avoir, ai as a avons avez ont",
        "aller, vais vas va allons allez vont",
        "maintenir, maintiens maintiens maintient maintenons maintenez maintiennent",
        "venir, viens viens vient venons venez viennent",
        "comprendre, comprends comprends comprend comprenons comprenez comprennent",
        "promettre, promets promets promet promettons promettez promettent",
        "satisfaire, satisfais satisfais satisfait satisfaisons satisfaites satisfont",
        "dire, dis dis dit disons dites disent",
        "interdire, interdis interdis interdit interdisons interdisez interdisent",
        "revoir, revois revois revoit revoyons revoyez revoient",
        "pouvoir, peux peux peut pouvons pouvez peuvent",
        "vouloir, veux veux veut voulons voulez veulent",
        "devoir, dois dois doit devons devez doivent",
        "savoir, sais sais sait savons savez savent",
        "recevoir, reçois reçois reçoit recevons recevez reçoivent",
        "combattre, combats combats combat combattons combattez combattent",
        "construire, construis construis construit construisons construisez construisent",
        "croire, crois crois croit croyons croyez croient",
        "inscrire, inscris inscris inscrit inscrivons inscrivez inscrivent",
        "réélire, réélis réélis réélit réélisons réélisez réélisent",
        "vivre, vis vis vit vivons vivez vivent",
        "découvrir, découvre découvres découvre découvrons découvrez découvrent",
        "offrir, offre offres offre offrons offrez offrent",
        "mourir, meurs meurs meurt mourons mourez meurent",
        "parcourir, parcours parcours parcourt parcourons parcourez parcourent",
        "poursuivre, poursuis poursuis poursuit poursuivons poursuivez poursuivent",
        "sourire, souris souris sourit sourions souriez sourient",
        "convaincre, convaincs convaincs convainc convainquons convainquez convainquent",
        "contraindre, contrains contrains contraint contraignons contraignez contraignent",
        "rejoindre, rejoins rejoins rejoint rejoignons rejoignez rejoignent",
        "atteindre, atteins atteins atteint atteignons atteignez atteignent",
        "résoudre, résous résous résout résolvons résolvez résolvent",
        "valoir, vaux vaux vaut valons valez valent",
        "rendre, rends rends rend rendons rendez rendent",
        "répondre, réponds réponds répond répondons répondez répondent",
        "perdre, perds perds perd perdons perdez perdent",
        "acquérir, acquiers acquiers acquiert acquérons acquérez acquièrent",
        "accueillir, accueille accueilles accueille accueillons accueillez accueillent",
        "produire, produis produis produit produisons produisez produisent",
        "interrompre, interromps interromps interrompt interrompons interrompez interrompent",
        "exclure, exclus exclus exclut excluons excluez excluent",
        "réussir, réussis réussis réussit réussissons réussissez réussissent"
    })
    void thePresent(String verb, String forms) {
        assertThat(forms(verb, Tense.PRESENT)).containsExactly(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "chanter, chantera",
        "appeler, appellera",
        "rappeler, rappellera",
        "geler, gèlera",
        "surseoir, surseoira",
        "connaitre, connaîtra",
        "jeter, jettera",
        "acheter, achètera",
        "renouveler, renouvellera",
        "renouveler, renouvèlera",
        "préférer, préférera",
        "préférer, préfèrera",
        "envoyer, enverra",
        "appuyer, appuiera",
        "payer, paiera",
        "payer, payera",
        "finir, finira",
        "tenir, tiendra",
        "soutenir, soutiendra",
        "voir, verra",
        "prévoir, prévoira",
        "pouvoir, pourra",
        "vouloir, voudra",
        "savoir, saura",
        "devoir, devra",
        "faire, fera",
        "être, sera",
        "avoir, aura",
        "aller, ira",
        "mourir, mourra",
        "courir, courra",
        "falloir, faudra",
        "valoir, vaudra",
        "recevoir, recevra",
        "rendre, rendra",
        "connaître, connaîtra",
        "connaître, connaitra",
        "conclure, conclura",
        "accueillir, accueillera",
        "acquérir, acquerra",
        "cueillir, cueillera"
    })
    void theFuture(String verb, String form) {
        assertThat(forms(verb, Tense.FUTURE)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({
        "chanter, chanté chantée chantés chantées",
        "finir, fini finie finis finies",
        "tenir, tenu tenue tenus tenues",
        "prendre, pris prise pris prises",
        "mettre, mis mise mis mises",
        "faire, fait faite faits faites",
        "ouvrir, ouvert ouverte ouverts ouvertes",
        "offrir, offert offerte offerts offertes",
        "devoir, dû due dus dues",
        "recevoir, reçu reçue reçus reçues",
        "naître, né née nés nées",
        "connaître, connu connue connus connues",
        "vivre, vécu vécue vécus vécues",
        "mourir, mort morte morts mortes",
        "acquérir, acquis acquise acquis acquises",
        "craindre, craint crainte craints craintes",
        "résoudre, résolu résolue résolus résolues",
        "dissoudre, dissous dissoute dissous dissoutes",
        "inclure, inclus incluse inclus incluses",
        "conduire, conduit conduite conduits conduites",
        "écrire, écrit écrite écrits écrites",
        "lire, lu lue lus lues",
        "croire, cru crue crus crues",
        "battre, battu battue battus battues",
        "venir, venu venue venus venues",
        "savoir, su sue sus sues"
    })
    void thePastParticipleHasFourForms(String verb, String forms) {
        assertThat(forms(verb, Tense.PAST_PARTICIPLE)).containsOnly(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"pouvoir, pu", "plaire, plu", "rire, ri", "nuire, nui", "être, été"})
    void someParticiplesDoNotChange(String verb, String form) {
        assertThat(forms(verb, Tense.PAST_PARTICIPLE)).containsExactly(form);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBJUNCTIVE, être, sois soyons soient",
        "SUBJUNCTIVE, avoir, aie ait ayons aient",
        "SUBJUNCTIVE, faire, fasse fassions",
        "SUBJUNCTIVE, aller, aille allions aillent",
        "SUBJUNCTIVE, venir, vienne venions",
        "SUBJUNCTIVE, prendre, prenne prenions",
        "SUBJUNCTIVE, valoir, vaille valions",
        "SUBJUNCTIVE, finir, finisse finissions",
        "IMPERATIVE, être, sois soyons soyez",
        "IMPERATIVE, vouloir, veuillez",
        "IMPERATIVE, chanter, chante chantons chantez",
        "IMPERATIVE, offrir, offre offrons",
        "IMPERATIVE, aller, va allons allez",
        "IMPERATIVE, dire, dis disons dites",
        "IMPERFECT, manger, mangeais mangions mangeaient",
        "IMPERFECT, placer, plaçait placions",
        "IMPERFECT, voir, voyais voyions",
        "IMPERFECT, être, étais étions",
        "CONDITIONAL, tenir, tiendrais tiendrions tiendraient",
        "CONDITIONAL, vouloir, voudrais voudriez",
        "SIMPLE_PAST, tenir, tins tint tînmes tinrent",
        "SIMPLE_PAST, placer, plaça placèrent",
        "SIMPLE_PAST, manger, mangea mangèrent",
        "SIMPLE_PAST, faire, fis fit firent",
        "SIMPLE_PAST, être, fus fut furent",
        "SIMPLE_PAST, avoir, eut eurent",
        "SIMPLE_PAST, naître, naquit",
        "SIMPLE_PAST, conduire, conduisit",
        "SIMPLE_PAST, devoir, dut durent",
        "PRESENT_PARTICIPLE, avoir, ayant",
        "PRESENT_PARTICIPLE, être, étant",
        "PRESENT_PARTICIPLE, savoir, sachant",
        "PRESENT_PARTICIPLE, manger, mangeant",
        "PRESENT_PARTICIPLE, finir, finissant"
    })
    void otherTenses(Tense tense, String verb, String forms) {
        assertThat(forms(verb, tense)).contains(forms.split(" "));
    }

    @Test
    void someVerbsHaveTheThirdPersonOnly() {
        assertThat(forms("falloir", Tense.PRESENT)).containsExactly("faut");
        assertThat(forms("falloir", Tense.IMPERFECT)).contains("fallait").doesNotContain("fallais");
        assertThat(forms("pleuvoir", Tense.FUTURE)).containsExactly("pleuvra", "pleuvront");
    }

    @Test
    void noFormIsAnotherWordThatIsMet() {
        assertThat(forms("plaire", Tense.SIMPLE_PAST)).contains("plut").doesNotContain("plus");
        assertThat(forms("celer", Tense.PRESENT)).contains("cèle").doesNotContain("celle");
        assertThat(forms("peler", Tense.PRESENT)).contains("pèle").doesNotContain("pelle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"choir", "table", "mot", "", "er", "ir", "braire", "gésir", "seoir", "confire", "tenir ", "42"})
    void whatTheTableLacksIsUnknown(String verb) {
        assertThat(Conjugation.of(verb)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chanter",
                "finir",
                "tenir",
                "venir",
                "prendre",
                "mettre",
                "faire",
                "dire",
                "voir",
                "pouvoir",
                "vouloir",
                "devoir",
                "savoir",
                "aller",
                "être",
                "avoir",
                "battre",
                "construire",
                "croire",
                "écrire",
                "lire",
                "vivre",
                "recevoir",
                "ouvrir",
                "offrir",
                "partir",
                "sortir",
                "mourir",
                "courir",
                "connaître",
                "suivre",
                "rire",
                "plaire",
                "naître",
                "vaincre",
                "craindre",
                "joindre",
                "peindre",
                "résoudre",
                "valoir",
                "rendre",
                "répondre",
                "perdre",
                "mordre",
                "accroître",
                "boire",
                "suffire",
                "extraire",
                "conclure",
                "émouvoir",
                "promouvoir",
                "rompre",
                "dormir",
                "servir",
                "fuir",
                "haïr",
                "vêtir",
                "bouillir",
                "assaillir",
                "cueillir",
                "acquérir",
                "asseoir",
                "pourvoir",
                "prévoir",
                "coudre",
                "moudre",
                "épandre",
                "cuire",
                "taire"
            })
    void everyTenseHasAllItsForms(String verb) {
        Set<VerbForm> forms = Conjugation.of(verb).orElseThrow();

        for (Tense tense : List.of(Tense.PRESENT, Tense.IMPERFECT, Tense.FUTURE, Tense.CONDITIONAL)) {
            assertThat(forms.stream().filter(form -> form.tense() == tense).map(VerbForm::person))
                    .contains(0, 1, 2, 3, 4, 5);
        }
        assertThat(forms).extracting(VerbForm::tense).contains(Tense.PAST_PARTICIPLE, Tense.PRESENT_PARTICIPLE);
        assertThat(forms).allMatch(form -> form.form().chars().allMatch(Character::isLetter));
    }
}
