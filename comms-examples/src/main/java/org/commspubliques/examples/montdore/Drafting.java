package org.commspubliques.examples.montdore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Capacity;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.Embargo;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Participation;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.request.CommunicationRequest;
import org.commspubliques.core.request.KeyFact;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.message.MessageTemplate;

/** Turns request files into requests and communications. */
final class Drafting {

    private final Town town;
    private final Path images;

    Drafting(Town town, Path images) {
        this.town = town;
        this.images = images;
    }

    CommunicationRequest request(RequestFile source) {
        RequestFile.Field purpose = source.required("finalité");
        CommunicationRequest.Builder request = CommunicationRequest.builder(
                        source.read(
                                source.required("référence"),
                                "référence",
                                "un numéro tel que 2025-041",
                                CommunicationId::of),
                        source.read(source.required("service"), "service", "un service de l’organigramme", this::unit),
                        source.read(purpose, "finalité", labels(purposes()), text -> named(purposes(), text)),
                        instant(source, source.required("reçue le"), "reçue le"))
                .subject(source.required("objet").value())
                .wantedFor(source.optional("parution")
                        .map(field -> instant(source, field, "parution"))
                        .orElse(null))
                .why(source.optional("but").map(RequestFile.Field::value).orElse(""))
                .contact(
                        source.optional("contact").map(RequestFile.Field::value).orElse(""));
        source.list("publics").forEach(request::audience);
        source.list("faits").forEach(key -> request.fact(KeyFact.of(FactKey.of(key))));
        return request.build();
    }

    Communication communication(RequestFile source) {
        CommunicationRequest request = request(source);
        Communication.Builder builder = Communication.builder(request.id(), request.subject())
                .purpose(request.purpose())
                .owner(request.unit())
                .author(source.read(
                        source.required("auteur"), "auteur", "une personne de l’organigramme", this::person));
        source.optional("confidentialité")
                .ifPresent(field -> builder.confidentiality(
                        source.read(field, "confidentialité", labels(levels()), text -> named(levels(), text))));
        request.deadline().ifPresent(builder::plannedAt);
        source.optional("embargo").ifPresent(field -> builder.embargo(new Embargo(instant(source, field, "embargo"))));
        audiences(source).forEach(builder::audience);
        source.list("consultés")
                .forEach(unit -> builder.participation(new Participation(
                        source.read(source.required("consultés"), "consultés", "un service", any -> unit(unit)),
                        Capacity.CONSULTED)));
        source.list("faits").forEach(key -> builder.fact(FactKey.of(key)));
        variants(source, request.id()).forEach(variant -> {
            builder.variant(variant);
            Optional.ofNullable(source.block(variant.channel()).fields().get("parution"))
                    .ifPresent(field -> builder.plannedAt(variant.id(), instant(source, field, "parution")));
        });
        return builder.build();
    }

    private List<Variant> variants(RequestFile source, CommunicationId id) {
        MessageTemplate.Builder template = MessageTemplate.builder(id.value());
        source.blocks()
                .forEach((channel, block) ->
                        block.parts().forEach(part -> template.section(channel, part.role(), part.source())));
        MessageTemplate message = template.build();
        List<MissingVariable> missing = message.missing(source.variables());
        if (!missing.isEmpty()) {
            throw missing(source, missing);
        }
        return message.variants(source.variables(), Locale.FRENCH).stream()
                .map(variant -> withImage(source, variant))
                .toList();
    }

    private RuntimeException missing(RequestFile source, List<MissingVariable> missing) {
        String first = missing.get(0).name();
        String names = missing.stream().map(MissingVariable::name).distinct().collect(Collectors.joining(", "));
        List<String> lines = source.file().lines();
        int line = 1;
        while (line <= lines.size() && !lines.get(line - 1).contains("{{" + first)) {
            line++;
        }
        return source.file()
                .problem(
                        line <= lines.size() ? line : 0,
                        first,
                        "variable sans valeur (" + names + ") ; attendu : une ligne « variable " + first + " : … »",
                        "variable without a value (" + names + "); expected: a line 'variable " + first + " : …'");
    }

    private Variant withImage(RequestFile source, Variant variant) {
        Map<String, RequestFile.Field> fields = source.block(variant.channel()).fields();
        RequestFile.Field image = fields.get("image");
        if (image == null) {
            return variant;
        }
        try {
            byte[] bytes = Files.readAllBytes(images.resolve(image.value()));
            MediaAsset medium = MediaAsset.of(
                    image.value(),
                    "image/svg+xml",
                    bytes,
                    text(source, fields, "équivalent"),
                    text(source, fields, "crédit"));
            return variant.withMedia(List.of(medium));
        } catch (IOException | IllegalArgumentException e) {
            throw source.file()
                    .problem(
                            image.line(),
                            "image",
                            "« " + image.value() + " » ; attendu : un fichier du dossier images",
                            "'" + image.value() + "'; expected: a file of the folder images");
        }
    }

    private static String text(RequestFile source, Map<String, RequestFile.Field> fields, String name) {
        RequestFile.Field field = fields.get(name);
        return field == null
                ? ""
                : TemplateEngine.standard()
                        .parse(name, field.value(), OutputFormat.PLAIN_TEXT)
                        .render(source.variables(), Locale.FRENCH);
    }

    private List<Audience> audiences(RequestFile source) {
        Map<String, Audience> known = new HashMap<>();
        Audience.standard().forEach(audience -> known.put(audience.id(), audience));
        List<Audience> audiences = new ArrayList<>();
        for (String id : source.list("publics")) {
            Audience audience = known.get(id);
            if (audience == null) {
                throw source.file()
                        .problem(
                                source.required("publics").line(),
                                "publics",
                                "public « " + id + " » inconnu ; attendus : " + String.join(", ", known.keySet()),
                                "audience '" + id + "' unknown; expected: " + String.join(", ", known.keySet()));
            }
            audiences.add(audience);
        }
        return audiences;
    }

    private Instant instant(RequestFile source, RequestFile.Field field, String name) {
        return source.dateTime(field, name).atZone(town.authority().zone()).toInstant();
    }

    private UnitId unit(String text) {
        UnitId id = UnitId.of(text);
        return town.chart()
                .unit(id)
                .orElseThrow(() -> new IllegalArgumentException("unknown"))
                .id();
    }

    private PersonId person(String text) {
        PersonId id = PersonId.of(text);
        if (!town.people().containsKey(id)) {
            throw new IllegalArgumentException("unknown");
        }
        return id;
    }

    static VariantId variant(String channel) {
        return new VariantId(ChannelId.of(channel), "fr");
    }

    private static Map<Wording, CommunicationPurpose> purposes() {
        return byLabel(CommunicationPurpose.values());
    }

    private static Map<Wording, Confidentiality> levels() {
        return byLabel(Confidentiality.values());
    }

    private static <E extends Labelled> Map<Wording, E> byLabel(E[] constants) {
        Map<Wording, E> byLabel = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> byLabel.put(constant.label(), constant));
        return byLabel;
    }

    private static String labels(Map<Wording, ?> byLabel) {
        return byLabel.keySet().stream().map(Wording::fr).collect(Collectors.joining(", "));
    }

    private static <E> E named(Map<Wording, E> byLabel, String text) {
        return byLabel.entrySet().stream()
                .filter(entry -> entry.getKey().fr().equals(text))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown"));
    }
}
