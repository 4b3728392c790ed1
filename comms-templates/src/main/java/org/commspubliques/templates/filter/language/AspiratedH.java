package org.commspubliques.templates.filter.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/**
 * H aspiré: the words before which nothing is elided, « de Hienghène », « le haricot ». Every other h is mute: « l’hôtel »,
 * « d’Hyères ».
 *
 * <p>The lists are closed and without accents. They hold the words that municipal texts may need, of which dictionaries
 * mark the h as aspirated, and names of places. For some names usage wavers; those of Kanak, Polynesian, Wallisian and
 * Alsatian origin have an aspirated h here. Whoever disagrees writes the small word in the template.
 */
final class AspiratedH {

    private static final Splitter BLANKS =
            Splitter.onPattern("\\s+").trimResults().omitEmptyStrings();

    /** Without the plurals in s and x. */
    private static final ImmutableSet<String> WORDS = words("""
            ha hableur hableuse haddock hadith hadj hagard haie haiku haillon haine haineux haineuse haineusement
            hair haissable haka halage halal hale haler haletant haletement haleter hall halle hallebarde hallier
            halo halte hamac hamburger hameau hammam hampe hamster hanap hanche hand handball handballeur
            handballeuse hangar hanneton hanse happening happer haquenee hara haras harem harki haro hargne hargneux
            hargneuse haricot harissa harle harnais harpe harpie harpiste hase hashtag hate hater hatif hative
            hativement hauban haubert have havre havresac hayon heaume heler henne hennin hennir hennissement heraut
            here hernie heron heros herse hetraie hetre hibou hic hideux hideuse hip hippie hisser hit hobby hobbies
            hobereau hochement hocher hochet hockey hockeyeur hockeyeuse hold holding hollandais hollandaise homard
            home hongre hongrois hongroise hooligan hoquet hoqueter horde hors hot hotline hotte houe houle houlette
            houleux houleuse houmous houppe houppelande hourra housse houspiller houx hub hublot huche hue huee huer
            huguenot huguenote huis huit huitaine huitieme hulotte hululement hululer humer hune huppe huppee hure
            hurlement hurler hurleur hurleuse huron husky hussard hutte
            """);

    /** Names of places. */
    private static final ImmutableSet<String> PLACES = words("""
            habsheim hague haguenau hainaut ham hambourg hanovre hatten havane hayange hem herrlisheim hesingue
            hesse hilsenheim hirsingue hochfelden hoenheim hoerdt hollande holtzheim hombourg honduras honfleur
            hong hongkong hongkongais hongkongaise hongrie horbourg houdain houdan huningue hurepoix hahake hao
            hienghene hihifo hikueru hitiaa hiva hnathalo houailou huahine
            """);

    /** Beginnings of which no word has a mute h: handicapé, hasardeux, hauteur, hiérarchisation, honteusement. */
    private static final ImmutableSet<String> BEGINNINGS = words("""
            hach hack handi hant harangu harass harcel hard hareng harnach harpon hasard hauss haut heriss heurt
            hierarch hont houblon houill
            """);

    private AspiratedH() {}

    /** Whether a word that begins with h has an aspirated one. */
    static boolean begins(String word) {
        return WORDS.contains(word)
                || PLACES.contains(word)
                || WORDS.contains(singular(word))
                || BEGINNINGS.stream().anyMatch(word::startsWith);
    }

    private static String singular(String word) {
        return word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
    }

    private static ImmutableSet<String> words(String list) {
        return ImmutableSet.copyOf(BLANKS.split(list));
    }
}
