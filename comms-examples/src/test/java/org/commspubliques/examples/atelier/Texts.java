package org.commspubliques.examples.atelier;

/** Texts as the page sends them; fictional. */
final class Texts {

    static final String BODY = "L’eau sera coupée à Boulari pendant les travaux du réseau. Faites des réserves.";

    static final String PRAISE = "Grâce à l’action de votre maire, les travaux finiront vite.";

    private Texts() {}

    static String content(String body) {
        return content("Coupure d’eau à Boulari", body);
    }

    static String content(String title, String body) {
        return """
                {"title":"%s","purpose":"serviceInformation","variants":[
                  {"channel":"site","sections":[{"role":"title","text":"%s"},{"role":"body","text":"%s"}]},
                  {"channel":"facebook","sections":[{"role":"body","text":"Coupure d’eau à Boulari : faites des réserves."}]}]}
                """.formatted(title, title, body);
    }

    static String planned(String body, String at) {
        return content(body).replaceFirst("\"variants\"", "\"plannedAt\":\"" + at + "\",\"variants\"");
    }

    static String save(int version, String content) {
        return "{\"version\":" + version + ",\"content\":" + content + "}";
    }
}
