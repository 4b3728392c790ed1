package org.commspubliques.core.clarity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordKey;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;

/**
 * Voix passive, rule {@code CLA-03}: a form of être and a past participle. Outside easy-to-read texts only where the agent
 * is named (« est instruit par le service »): without one, a state (« la mairie est fermée ») looks the same.
 */
final class PassiveVoice {

    private static final WordSet ETRE =
            WordSet.of("est sont suis es sommes etes etait etaient sera seront serait seraient"
                    + " fut furent soit soient soyez etre ete etant");

    private static final long PARTICIPLE_OF_ETRE = WordKey.of("ete");

    /** « a été fermée »: the passive begins with avoir. */
    private static final WordSet AVOIR =
            WordSet.of("a ai as avons avez ont avait avaient aura auront aurait auraient ait aient avoir ayant");

    private static final WordSet REFLEXIVE = WordSet.of("s se m me t te");

    private static final WordSet ADVERBS = WordSet.of(
            "pas plus jamais point aussi alors donc ensuite toujours souvent bien"
                    + " deja encore ainsi desormais enfin tous toutes tout parfois rarement dorenavant aujourd hui mieux");

    /** Participles of verbs that have être in the active voice, and those that are adjectives or nouns by now. */
    private static final WordSet NOT_PASSIVE =
            WordSet.of(forms("alle arrive entre reste rentre tombe monte passe retourne"
                    + " decede ne demeure situe age oblige concerne interesse motive fonde lie base acquitte carre oppose prive"
                    + " handicape malade eleve isole varie adapte limite destine aise habilite accompagne"));

    private static final WordSet IRREGULAR = WordSet.of(
            forms(
                    "pris mis soumis transmis permis remis admis promis commis emis"
                            + " fait dit ecrit inscrit prescrit decrit souscrit construit produit conduit reduit introduit instruit"
                            + " detruit traduit couvert offert joint atteint restreint etabli defini fourni garanti rempli choisi saisi"
                            + " reuni accompli averti puni regi servi suivi bati rendu vendu prevu recu percu concu obtenu retenu"
                            + " maintenu soutenu detenu entendu etendu suspendu reconnu lu elu exclu conclu resolu defendu perdu"
                            + " interrompu revu accueilli requis acquis ouvert repris investi converti nourri elargi enrichi relu convaincu"
                            + " battu combattu apercu repandu parcouru secouru promu inclus clos fini garni demoli agrandi reparti franchi"
                            + " envahi approfondi retabli embelli conquis appris surpris compromis transcrit satisfait refait extrait"
                            + " soustrait predit deduit reconduit reconstruit peint repeint contraint eteint enfreint corrompu etreint"));

    private static final WordSet DETERMINERS =
            WordSet.of("le la les l un une ce cet cette ces votre vos notre nos son sa ses"
                    + " leur leurs chaque tout toute toutes plusieurs deux trois");

    /** After « par »: how, where or when, not who. */
    private static final WordSet NO_AGENT =
            WordSet.of("biais intermediaire courrier courriel voie poste telephone internet"
                    + " mail lettre suite moyen fait force porte fenetre nord sud est ouest passe rue route meme plateforme site"
                    + " amende amendes peine peines nombre ou et"
                    + " ordonnance arrete decret loi reglement article deliberation convention contrat decision");

    private static final long PAR = WordKey.of("par");
    private static final long VOUS = WordKey.of("vous");
    private static final long NOUS = WordKey.of("nous");
    private static final long MENT = WordKey.of("ment");

    /** In words, between the participle and « par ». */
    private static final int AGENT_WITHIN = 4;

    private PassiveVoice() {}

    private static String forms(String masculine) {
        StringBuilder all = new StringBuilder();
        for (String word : Splitter.on(' ').split(masculine)) {
            all.append(word).append(' ').append(word).append("e ").append(word).append("es ");
            all.append(word).append(word.endsWith("s") ? " " : "s ");
        }
        return all.toString().strip();
    }

    static List<Remark> in(Passage passage, boolean withoutAgentToo) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (int i = 0; i + 1 < passage.size(); i++) {
            if (!ETRE.contains(passage.key(i)) || passage.startsSentence(i) || isReflexive(passage, i)) {
                continue;
            }
            int participle = participleAfter(passage, i);
            if (participle < 0) {
                continue;
            }
            int agent = agentAfter(passage, participle);
            if (agent >= 0 || withoutAgentToo) {
                int last = agent >= 0 ? agent : participle;
                remarks.add(remark(passage, firstWord(passage, i), last));
                i = last;
            }
        }
        return remarks.build();
    }

    private static int firstWord(Passage passage, int etre) {
        boolean compound = passage.key(etre) == PARTICIPLE_OF_ETRE
                && etre > 0
                && !passage.startsSentence(etre)
                && AVOIR.contains(passage.key(etre - 1));
        return compound ? etre - 1 : etre;
    }

    private static Remark remark(Passage passage, int first, int last) {
        return new Remark(
                "CLA-03",
                passage.start(first),
                passage.end(last),
                Wording.of("Tournure passive.", "Passive voice."),
                Proposal.advice(
                        Wording.of(
                                "Dire d’abord qui agit : « le service instruit le dossier » plutôt que « le dossier est instruit par le service ».",
                                "Say first who acts: \"the service examines the file\" rather than \"the file is examined by the service\".")));
    }

    /** « s’est », « vous vous êtes »: somebody acts on himself. */
    private static boolean isReflexive(Passage passage, int etre) {
        if (etre == 0) {
            return false;
        }
        long before = passage.key(etre - 1);
        boolean twice = etre > 1 && before == passage.key(etre - 2) && (before == VOUS || before == NOUS);
        return REFLEXIVE.contains(before) || twice;
    }

    private static int participleAfter(Passage passage, int etre) {
        for (int i = etre + 1; i < Math.min(etre + 4, passage.size()); i++) {
            if (passage.startsSentence(i) || passage.followsMark(i)) {
                return -1;
            }
            long key = passage.key(i);
            boolean skipped = ETRE.contains(key) || ADVERBS.contains(key) || WordKey.endsIn(key, MENT);
            if (!skipped) {
                return isParticiple(passage, i) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isParticiple(Passage passage, int word) {
        long key = passage.key(word);
        if (NOT_PASSIVE.contains(key) || (WordKey.length(key) < 4 && !IRREGULAR.contains(key))) {
            return false;
        }
        return IRREGULAR.contains(key) || endsInAccentedE(passage, word);
    }

    /** -é, -ée, -és, -ées. */
    private static boolean endsInAccentedE(Passage passage, int word) {
        String text = passage.text();
        int i = passage.end(word) - 1;
        if (i > passage.start(word) && text.charAt(i) == 's') {
            i--;
        }
        if (i > passage.start(word) && text.charAt(i) == 'e') {
            i--;
        }
        return Character.toLowerCase(text.charAt(i)) == 'é';
    }

    /** The index of the first word of the agent after its determiner, or -1. */
    private static int agentAfter(Passage passage, int participle) {
        for (int i = participle + 1; i < Math.min(participle + 2 + AGENT_WITHIN, passage.size()); i++) {
            if (passage.startsSentence(i) || passage.followsMark(i)) {
                return -1;
            }
            if (passage.key(i) == PAR) {
                return agentAt(passage, i + 1);
            }
        }
        return -1;
    }

    private static int agentAt(Passage passage, int first) {
        if (first >= passage.size() || passage.startsSentence(first) || passage.followsMark(first)) {
            return -1;
        }
        if (!DETERMINERS.contains(passage.key(first))) {
            return -1;
        }
        int noun = first + 1;
        boolean named = noun < passage.size()
                && !passage.startsSentence(noun)
                && !passage.followsMark(noun)
                && !DETERMINERS.contains(passage.key(noun))
                && !NO_AGENT.contains(passage.key(noun));
        return named ? noun : -1;
    }
}
