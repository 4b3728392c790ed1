package org.commspubliques.core.internal.verb;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** The verbs of the third group, as patterns that their compounds share: « -enir » serves « tenir » and « obtenir ». */
final class IrregularVerbs {

    /**
     * A pattern: all but what stands before its ending in the infinitive.
     *
     * @param ending the end of the infinitive
     * @param whole whether the infinitive is no longer than that
     * @param present the six endings of the present, « - » for one that is not used
     * @param imperfect the stem of the imperfect and of the present participle
     * @param future the stem of the future and of the conditional
     * @param subjunctive the stem of the subjunctive in je, tu, il, ils
     * @param subjunctivePlural the same in nous, vous
     * @param past the stem of the simple past and its vowel: a, i, u or in
     * @param participles the past participle in its four forms, or in one if it has no more
     */
    record Pattern(
            String ending,
            boolean whole,
            List<String> present,
            String imperfect,
            String future,
            String subjunctive,
            String subjunctivePlural,
            String past,
            List<String> participles) {}

    /**
     * One pattern a line, fields between colons: ending of the infinitive (= before it: no compounds) : present :
     * imperfect : future : subjunctive : simple past with its vowel : past participle. A dot stands for nothing. The
     * first line whose ending fits serves, so compounds that go their own way come first.
     */
    private static final List<String> LINES = lines("""
            =être: suis es est sommes êtes sont: ét: ser: soi soy: f+u: été/-
            =avoir: ai as a avons avez ont: av: aur: ai ay: e+u: eu
            =aller: vais vas va allons allez vont: all: ir: aill all: all+a: allé
            =falloir: - - faut - - -: fall: faudr: faill faill: fall+u: fallu
            =pleuvoir: - - pleut - - pleuvent: pleuv: pleuvr: pleuv pleuv: pl+u: plu/-
            prévaloir: prévaux prévaux prévaut prévalons prévalez prévalent: préval: prévaudr: préval préval: préval+u: prévalu
            valoir: vaux vaux vaut valons valez valent: val: vaudr: vaill val: val+u: valu
            vouloir: veux veux veut voulons voulez veulent: voul: voudr: veuill voul: voul+u: voulu
            pouvoir: peux peux peut pouvons pouvez peuvent: pouv: pourr: puiss puiss: p+u: pu/-
            émouvoir: émeus émeus émeut émouvons émouvez émeuvent: émouv: émouvr: émeuv émouv: ém+u: ému
            promouvoir: promeus promeus promeut promouvons promouvez promeuvent: promouv: promouvr: promeuv promouv: prom+u: promu
            mouvoir: meus meus meut mouvons mouvez meuvent: mouv: mouvr: meuv mouv: m+u: mû/mue/mus/mues
            savoir: sais sais sait savons savez savent: sav: saur: sach sach: s+u: su
            devoir: dois dois doit devons devez doivent: dev: devr: doiv dev: d+u: dû/due/dus/dues
            cevoir: çois çois çoit cevons cevez çoivent: cev: cevr: çoiv cev: ç+u: çu
            prévoir: prévois prévois prévoit prévoyons prévoyez prévoient: prévoy: prévoir: prévoi prévoy: prév+i: prévu
            pourvoir: pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient: pourvoy: pourvoir: pourvoi pourvoy: pourv+u: pourvu
            surseoir: sursois sursois sursoit sursoyons sursoyez sursoient: sursoy: surseoir: sursoi sursoy: surs+i: sursis
            asseoir: assieds assieds assied asseyons asseyez asseyent: assey: assiér: assey assey: ass+i: assis
            voir: vois vois voit voyons voyez voient: voy: verr: voi voy: v+i: vu
            enir: iens iens ient enons enez iennent: en: iendr: ienn en: +in: enu
            quérir: quiers quiers quiert quérons quérez quièrent: quér: querr: quièr quér: qu+i: quis
            mourir: meurs meurs meurt mourons mourez meurent: mour: mourr: meur mour: mour+u: mort
            courir: cours cours court courons courez courent: cour: courr: cour cour: cour+u: couru
            ouvrir: ouvre ouvres ouvre ouvrons ouvrez ouvrent: ouvr: ouvrir: ouvr ouvr: ouvr+i: ouvert
            ffrir: ffre ffres ffre ffrons ffrez ffrent: ffr: ffrir: ffr ffr: ffr+i: ffert
            cueillir: cueille cueilles cueille cueillons cueillez cueillent: cueill: cueiller: cueill cueill: cueill+i: cueilli
            saillir: saille sailles saille saillons saillez saillent: saill: saillir: saill saill: saill+i: sailli
            défaillir: défaille défailles défaille défaillons défaillez défaillent: défaill: défaillir: défaill défaill: défaill+i: défailli/-
            =faillir: - - - - - -: - : faillir: - -: faill+i: failli/-
            bouillir: bous bous bout bouillons bouillez bouillent: bouill: bouillir: bouill bouill: bouill+i: bouilli
            dormir: dors dors dort dormons dormez dorment: dorm: dormir: dorm dorm: dorm+i: dormi
            servir: sers sers sert servons servez servent: serv: servir: serv serv: serv+i: servi
            partir: pars pars part partons partez partent: part: partir: part part: part+i: parti
            sortir: sors sors sort sortons sortez sortent: sort: sortir: sort sort: sort+i: sorti
            entir: ens ens ent entons entez entent: ent: entir: ent ent: ent+i: enti
            vêtir: vêts vêts vêt vêtons vêtez vêtent: vêt: vêtir: vêt vêt: vêt+i: vêtu
            fuir: fuis fuis fuit fuyons fuyez fuient: fuy: fuir: fui fuy: fu+i: fui
            =haïr: hais hais hait haïssons haïssez haïssent: haïss: haïr: haïss haïss: ha+ï: haï
            prendre: prends prends prend prenons prenez prennent: pren: prendr: prenn pren: pr+i: pris
            mettre: mets mets met mettons mettez mettent: mett: mettr: mett mett: m+i: mis
            =clore: clos clos clôt closons closez closent: clos: clor: clos clos: - : clos
            battre: bats bats bat battons battez battent: batt: battr: batt batt: batt+i: battu
            faire: fais fais fait faisons faites font: fais: fer: fass fass: f+i: fait
            =dire: dis dis dit disons dites disent: dis: dir: dis dis: d+i: dit
            =redire: redis redis redit redisons redites redisent: redis: redir: redis redis: red+i: redit
            =maudire: maudis maudis maudit maudissons maudissez maudissent: maudiss: maudir: maudiss maudiss: maud+i: maudit
            dire: dis dis dit disons disez disent: dis: dir: dis dis: d+i: dit
            suffire: suffis suffis suffit suffisons suffisez suffisent: suffis: suffir: suffis suffis: suff+i: suffi/-
            crire: cris cris crit crivons crivez crivent: criv: crir: criv criv: criv+i: crit
            lire: lis lis lit lisons lisez lisent: lis: lir: lis lis: l+u: lu
            rire: ris ris rit rions riez rient: ri: rir: ri ri: r+i: ri/-
            frire: fris fris frit - - -: - : frir: - -: - : frit
            nuire: nuis nuis nuit nuisons nuisez nuisent: nuis: nuir: nuis nuis: nuis+i: nui/-
            luire: luis luis luit luisons luisez luisent: luis: luir: luis luis: luis+i: lui/-
            uire: uis uis uit uisons uisez uisent: uis: uir: uis uis: uis+i: uit
            croire: crois crois croit croyons croyez croient: croy: croir: croi croy: cr+u: cru
            boire: bois bois boit buvons buvez boivent: buv: boir: boiv buv: b+u: bu
            accroître: accrois accrois accroît accroissons accroissez accroissent: accroiss: accroîtr: accroiss accroiss: accr+u: accru
            décroître: décrois décrois décroît décroissons décroissez décroissent: décroiss: décroîtr: décroiss décroiss: décr+u: décru
            croître: croîs croîs croît croissons croissez croissent: croiss: croîtr: croiss croiss: cr+û: crû/crue/crus/crues
            plaire: plais plais plaît plaisons plaisez plaisent: plais: plair: plais plais: pl+u: plu/-
            taire: tais tais tait taisons taisez taisent: tais: tair: tais tais: t+u: tu
            traire: trais trais trait trayons trayez traient: tray: trair: trai tray: - : trait
            connaître: connais connais connaît connaissons connaissez connaissent: connaiss: connaîtr: connaiss connaiss: conn+u: connu
            naître: nais nais naît naissons naissez naissent: naiss: naîtr: naiss naiss: naqu+i: né
            aître: ais ais aît aissons aissez aissent: aiss: aîtr: aiss aiss: +u: u
            suivre: suis suis suit suivons suivez suivent: suiv: suivr: suiv suiv: suiv+i: suivi
            vivre: vis vis vit vivons vivez vivent: viv: vivr: viv viv: véc+u: vécu
            vaincre: vaincs vaincs vainc vainquons vainquez vainquent: vainqu: vaincr: vainqu vainqu: vainqu+i: vaincu
            rompre: romps romps rompt rompons rompez rompent: romp: rompr: romp romp: romp+i: rompu
            conclure: conclus conclus conclut concluons concluez concluent: conclu: conclur: conclu conclu: concl+u: conclu
            exclure: exclus exclus exclut excluons excluez excluent: exclu: exclur: exclu exclu: excl+u: exclu
            inclure: inclus inclus inclut incluons incluez incluent: inclu: inclur: inclu inclu: incl+u: inclus
            résoudre: résous résous résout résolvons résolvez résolvent: résolv: résoudr: résolv résolv: résol+u: résolu
            soudre: sous sous sout solvons solvez solvent: solv: soudr: solv solv: - : sous/soute/sous/soutes
            coudre: couds couds coud cousons cousez cousent: cous: coudr: cous cous: cous+i: cousu
            moudre: mouds mouds moud moulons moulez moulent: moul: moudr: moul moul: moul+u: moulu
            aindre: ains ains aint aignons aignez aignent: aign: aindr: aign aign: aign+i: aint
            eindre: eins eins eint eignons eignez eignent: eign: eindr: eign eign: eign+i: eint
            oindre: oins oins oint oignons oignez oignent: oign: oindr: oign oign: oign+i: oint
            endre: ends ends end endons endez endent: end: endr: end end: end+i: endu
            andre: ands ands and andons andez andent: and: andr: and and: and+i: andu
            ondre: onds onds ond ondons ondez ondent: ond: ondr: ond ond: ond+i: ondu
            erdre: erds erds erd erdons erdez erdent: erd: erdr: erd erd: erd+i: erdu
            ordre: ords ords ord ordons ordez ordent: ord: ordr: ord ord: ord+i: ordu
            """);

    /** Verbs of the second group that end as some of the third do. */
    private static final ImmutableSet<String> SECOND_GROUP =
            ImmutableSet.of("répartir", "impartir", "assortir", "réassortir", "asservir", "ralentir", "retentir");

    /** Verbs that look regular, or like compounds of these, and are neither. */
    private static final ImmutableSet<String> UNKNOWN =
            ImmutableSet.of("avenir", "bruire", "issir", "gésir", "ouïr", "férir", "braire", "occire");

    private static final ImmutableList<Pattern> PATTERNS =
            LINES.stream().map(IrregularVerbs::pattern).collect(ImmutableList.toImmutableList());

    private IrregularVerbs() {}

    private static List<String> lines(String block) {
        return Splitter.on('\n').trimResults().omitEmptyStrings().splitToList(block);
    }

    private static Pattern pattern(String line) {
        List<String> fields = Splitter.on(':').trimResults().splitToList(line);
        boolean whole = fields.get(0).startsWith("=");
        List<String> subjunctive = words(fields.get(4));
        return new Pattern(
                whole ? fields.get(0).substring(1) : fields.get(0),
                whole,
                words(fields.get(1)),
                fields.get(2),
                fields.get(3),
                subjunctive.get(0),
                subjunctive.get(1),
                fields.get(5),
                participles(fields.get(6)));
    }

    private static List<String> words(String field) {
        return Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().splitToList(field);
    }

    /** One form gives the others, unless they are written after it. */
    private static List<String> participles(String field) {
        if (field.contains("/")) {
            return Splitter.on('/').splitToList(field);
        }
        String plural = field.endsWith("s") ? field : field + "s";
        return List.of(field, field + "e", plural, field + "es");
    }

    /** Returns whether a verb goes ways that no pattern describes. */
    static boolean isUnknown(String infinitive) {
        return UNKNOWN.contains(infinitive);
    }

    /** Returns the pattern of a verb, if it is of the third group. */
    static Optional<Pattern> of(String infinitive) {
        if (SECOND_GROUP.contains(infinitive)) {
            return Optional.empty();
        }
        return PATTERNS.stream()
                .filter(pattern ->
                        pattern.whole() ? infinitive.equals(pattern.ending()) : infinitive.endsWith(pattern.ending()))
                .findFirst();
    }
}
