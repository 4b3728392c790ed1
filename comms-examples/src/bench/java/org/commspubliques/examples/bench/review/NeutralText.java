package org.commspubliques.examples.bench.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Neutral French text of a town hall: sentences put together from parts, the same at every run, or those of a file that
 * the system property {@value #FILE} names.
 */
final class NeutralText {

    /** The system property that names a file in UTF-8 to be read instead. */
    static final String FILE = "review.text";

    private static final List<String> OPENINGS = List.of(
            "À compter du lundi 4 mai, ",
            "Pendant les travaux de la rue des Acacias, ",
            "Sauf les jours fériés, ",
            "Pour les familles qui en font la demande, ",
            "En cas de fortes pluies, ",
            "Du 12 au 23 juin, ",
            "Afin d’éviter toute attente, ",
            "Comme chaque année, ",
            "Sur présentation d’un justificatif de domicile, ",
            "Dans les quartiers situés au nord de la gare, ",
            "Après avis de la commission, ",
            "");

    private static final List<String> SUBJECTS = List.of(
            "l’accueil de la mairie",
            "le service des écoles",
            "la déchèterie intercommunale",
            "le bureau de l’état civil",
            "la médiathèque",
            "le centre communal d’action sociale",
            "la ligne 3 du bus",
            "le service de l’eau",
            "la piscine municipale",
            "le guichet du logement",
            "le marché couvert",
            "l’atelier d’aide aux démarches en ligne",
            "la crèche des Tilleuls",
            "le cimetière");

    private static final List<String> VERBS = List.of(
            "reçoit le public",
            "ouvre ses portes",
            "traite les demandes",
            "accepte les dossiers complets",
            "délivre les attestations",
            "est accessible aux personnes à mobilité réduite",
            "reste fermé",
            "répond aux questions des usagers",
            "prend les rendez-vous par téléphone",
            "remet les formulaires",
            "inscrit les enfants nés en 2019",
            "renseigne les locataires et les propriétaires");

    private static final List<String> COMPLEMENTS = List.of(
            " de 8 h 30 à 12 h et de 13 h 30 à 17 h",
            " le mardi et le jeudi matin",
            " dans un délai de dix jours ouvrés",
            " au rez-de-chaussée de l’hôtel de ville",
            " sans rendez-vous, dans la limite des places disponibles",
            " pour un montant de 12,50 € par trimestre",
            " aux conditions prévues par le règlement",
            " à l’angle de l’avenue de la République et du boulevard Foch",
            " contre remise d’une pièce d’identité en cours de validité",
            " jusqu’à la fin du chantier",
            " ; les chèques et les cartes bancaires sont acceptés",
            ", y compris pendant les vacances scolaires");

    private static final List<String> CLOSINGS = List.of(
            ". Pour en savoir plus, composez le 3939 ou consultez le site de la commune.",
            ". Les demandes incomplètes sont renvoyées à leur auteur.",
            ".",
            ". Un récépissé est remis à chaque demandeur.",
            ". Merci de vous munir de votre carte de quartier.",
            " (voir le plan au dos).",
            ". Aucune pièce originale n’est conservée.");

    private NeutralText() {}

    /** Returns a text of about so many bytes in UTF-8, in paragraphs. */
    static String of(int bytes) {
        String file = System.getProperty(FILE, "");
        return file.isEmpty() ? made(bytes) : read(Path.of(file), bytes);
    }

    /** Returns how many bytes a text takes in UTF-8. */
    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String made(int bytes) {
        Random choice = new Random(20_260_504);
        StringBuilder text = new StringBuilder(bytes);
        int size = 0;
        while (size < bytes) {
            String sentence = sentence(choice);
            size += bytes(sentence) + 1;
            text.append(sentence).append(choice.nextInt(4) == 0 ? '\n' : ' ');
        }
        return text.toString();
    }

    private static String sentence(Random choice) {
        String opening = any(OPENINGS, choice);
        String rest =
                any(SUBJECTS, choice) + ' ' + any(VERBS, choice) + any(COMPLEMENTS, choice) + any(CLOSINGS, choice);
        return opening.isEmpty() ? Character.toUpperCase(rest.charAt(0)) + rest.substring(1) : opening + rest;
    }

    private static String any(List<String> parts, Random choice) {
        return parts.get(choice.nextInt(parts.size()));
    }

    private static String read(Path file, int bytes) {
        try {
            StringBuilder text = new StringBuilder(Files.readString(file));
            if (text.isEmpty()) {
                throw new IllegalArgumentException("the file is empty: " + file);
            }
            while (text.length() < bytes) {
                text.append('\n').append(text);
            }
            String cut = text.substring(0, bytes);
            return cut.substring(0, Math.max(1, cut.lastIndexOf(' ')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
