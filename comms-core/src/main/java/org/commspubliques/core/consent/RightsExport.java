package org.commspubliques.core.consent;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commspubliques.core.language.Labelled;

/** What is known of a person’s rights, in words she can read. */
final class RightsExport {

    private RightsExport() {}

    static Map<String, Object> fields(ContactRights rights) {
        Map<String, Object> fields = new LinkedHashMap<>();
        rights.collection().ifPresent(collection -> fields.put("recueil", collection(collection)));
        rights.lastContact().ifPresent(day -> fields.put("dernierContact", day.toString()));
        rights.keepUntil().ifPresent(day -> fields.put("aConserverJusquAu", day.toString()));
        fields.put("consentements", list(rights.consents(), RightsExport::consent));
        fields.put("oppositions", list(rights.objections(), RightsExport::objection));
        rights.minorBornOn().ifPresent(day -> fields.put("mineurNeLe", day.toString()));
        rights.authorisation().ifPresent(value -> fields.put("autorisationParentale", authorisation(value)));
        fields.put("retours", list(rights.bounces().entrySet(), entry -> {
            Map<String, Object> bounces = new LinkedHashMap<>();
            bounces.put("canal", entry.getKey().label().fr());
            bounces.put("definitifs", entry.getValue().hard());
            bounces.put("temporaires", entry.getValue().soft());
            return bounces;
        }));
        fields.put("surListeDOpposition", rights.isOptedOut());
        return fields;
    }

    private static Map<String, Object> collection(CollectionRecord collection) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("origine", collection.origin().label().fr());
        fields.put("date", collection.collected().toString());
        fields.put("finalitesAnnoncees", labels(collection.purposes()));
        fields.put("facultatif", !collection.isCompulsory());
        collection.informed().ifPresent(day -> fields.put("personneInformeeLe", day.toString()));
        return fields;
    }

    private static Map<String, Object> consent(Consent consent) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("finalite", consent.purpose().label().fr());
        fields.put("canaux", labels(consent.channels()));
        fields.put("donneLe", consent.given().toString());
        consent.withdrawn().ifPresent(day -> fields.put("retireLe", day.toString()));
        fields.put("recueilliPar", consent.evidence().collectedBy());
        fields.put("lieu", consent.evidence().place());
        fields.put("versionDuTexte", consent.evidence().wordingVersion());
        fields.put("preuve", consent.evidence().proof());
        return fields;
    }

    private static Map<String, Object> objection(Objection objection) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("recueLe", objection.received().toString());
        fields.put(
                "finalite",
                objection.purpose().map(purpose -> purpose.label().fr()).orElse("toutes"));
        fields.put(
                "canal",
                objection.channel().map(channel -> channel.label().fr()).orElse("tous"));
        return fields;
    }

    private static Map<String, Object> authorisation(ParentalAuthorisation authorisation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("finalites", labels(authorisation.purposes()));
        fields.put("donneeLe", authorisation.given().toString());
        fields.put("preuve", authorisation.proof());
        return fields;
    }

    private static List<String> labels(Collection<? extends Labelled> things) {
        return things.stream().map(thing -> thing.label().fr()).toList();
    }

    private static <T> List<Map<String, Object>> list(Collection<T> things, Function<T, Map<String, Object>> fields) {
        return things.stream().map(fields).toList();
    }
}
