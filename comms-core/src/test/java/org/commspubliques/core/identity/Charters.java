package org.commspubliques.core.identity;

import org.commspubliques.core.Utf8;

/** The charter the tests look at. */
public final class Charters {

    public static final String JSON = """
            {"fr": "Charte de la Ville", "en": "The town’s charter",
             "colours": [
              {"id": "lagon", "fr": "bleu lagon", "en": "lagoon blue", "hex": "#005F83"},
              {"id": "sable", "fr": "sable", "en": "sand", "hex": "#f4e3c1"},
              {"id": "gris", "fr": "gris", "en": "grey", "hex": "#949494"},
              {"id": "blanc", "fr": "blanc", "en": "white", "hex": "#fff"}],
             "pairs": [
              {"text": "blanc", "background": "lagon"},
              {"text": "lagon", "background": "sable"},
              {"text": "gris", "background": "blanc", "largeOnly": true},
              {"text": "blanc", "background": "sable"}],
             "fonts": [{"use": "titre", "families": ["Marianne", "Arial", "sans-serif"]}],
             "logos": [{"id": "bloc", "fr": "bloc-marque", "en": "brand block", "minPixels": 120, "minMillimetres": 20,
               "clearance": 25}],
             "signature": ["Ville du Mont-Dore", "Service communication"],
             "mentions": [{"id": "site", "fr": "adresse du site", "en": "address of the website",
               "anyOf": ["ville.example", "l’adresse de la ville"]}]}
            """;

    private Charters() {}

    public static VisualIdentity standard() {
        return parse(JSON);
    }

    public static VisualIdentity parse(String json) {
        return VisualIdentity.parse("charte.json", Utf8.of(json));
    }
}
