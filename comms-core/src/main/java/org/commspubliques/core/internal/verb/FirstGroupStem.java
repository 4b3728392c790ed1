package org.commspubliques.core.internal.verb;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** The stem of a verb in -er, and how it changes before what follows. */
final class FirstGroupStem {

    private static final String CONSONANTS = "bcdfghjklmnpqrstvz";

    /** Two letters that count as one consonant after « é »: « célébrer », « régner », « sécher ». */
    private static final ImmutableList<String> PAIRS = ImmutableList.of(
            "br", "cr", "dr", "fr", "gr", "pr", "tr", "vr", "bl", "cl", "fl", "gl", "pl", "ch", "gn", "gu", "qu");

    /** Verbs in -eler and -eter that never double: « achète », « gèle ». */
    private static final ImmutableSet<String> NEVER_DOUBLED = ImmutableSet.of(
            "acheter",
            "racheter",
            "celer",
            "déceler",
            "receler",
            "ciseler",
            "geler",
            "congeler",
            "dégeler",
            "surgeler",
            "démanteler",
            "écarteler",
            "marteler",
            "harceler",
            "modeler",
            "remodeler",
            "peler",
            "haleter",
            "crocheter",
            "fureter");

    private final String infinitive;
    private final String full;

    FirstGroupStem(String infinitive) {
        this.infinitive = infinitive;
        this.full = infinitive.substring(0, infinitive.length() - 2);
    }

    /** The stem of the infinitive. */
    String full() {
        return full;
    }

    /** Before « a » and « o »: « plaçons », « mangeons ». */
    String beforeAOrO() {
        if (full.endsWith("c")) {
            return full.substring(0, full.length() - 1) + "ç";
        }
        return full.endsWith("g") ? full + "e" : full;
    }

    /** Before a mute « e »: « mène », « jette », « appuie », « préfère »; two where both spellings are right. */
    List<String> mute() {
        if (full.endsWith("oy") || full.endsWith("uy")) {
            return List.of(withI());
        }
        if (full.endsWith("ay")) {
            return List.of(withI(), full);
        }
        int vowel = changingVowel();
        if (vowel < 0) {
            return List.of(full);
        }
        String grave = full.substring(0, vowel) + "è" + full.substring(vowel + 1);
        boolean mayDouble = full.charAt(vowel) == 'e'
                && (full.endsWith("el") || full.endsWith("et"))
                && !NEVER_DOUBLED.contains(infinitive);
        return mayDouble ? List.of(full + full.charAt(full.length() - 1), grave) : List.of(grave);
    }

    /** Before the endings of the future: as before a mute « e », but « préférera » keeps its « é » beside « préfèrera ». */
    List<String> future() {
        if (infinitive.endsWith("envoyer")) {
            return List.of(full.substring(0, full.length() - 2) + "err");
        }
        ImmutableList.Builder<String> stems = ImmutableList.builder();
        int vowel = changingVowel();
        if (vowel >= 0 && full.charAt(vowel) == 'é') {
            stems.add(infinitive);
        }
        mute().forEach(stem -> stems.add(stem + "er"));
        return stems.build();
    }

    private String withI() {
        return full.substring(0, full.length() - 1) + "i";
    }

    /** Where the last « e » or « é » is that becomes « è », or -1: one consonant follows it, or after « é » a pair. */
    private int changingVowel() {
        int last = full.length() - 2;
        if (last >= 0 && isE(last) && CONSONANTS.indexOf(full.charAt(last + 1)) >= 0) {
            return last;
        }
        int beforePair = full.length() - 3;
        boolean pair = beforePair >= 0 && PAIRS.contains(full.substring(beforePair + 1));
        return pair && full.charAt(beforePair) == 'é' ? beforePair : -1;
    }

    private boolean isE(int at) {
        return full.charAt(at) == 'e' || full.charAt(at) == 'é';
    }
}
