package org.commspubliques.examples.montdore;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.examples.input.TextFile;

/**
 * A request, or a correction of one, as its file gives it: fields, variables, and a block for each channel.
 *
 * @param file the file
 * @param fields the fields by name
 * @param variables the values of the variables by name
 * @param blocks the blocks by channel
 */
record RequestFile(
        TextFile file, Map<String, Field> fields, Map<String, String> variables, Map<ChannelId, Block> blocks) {

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "référence",
            "service",
            "auteur",
            "éditeur",
            "objet",
            "but",
            "finalité",
            "confidentialité",
            "reçue le",
            "parution",
            "embargo",
            "contact",
            "publics",
            "consultés",
            "faits");

    private static final ImmutableMap<String, SectionRole> ROLES = ImmutableMap.of(
            "titre", SectionRole.TITLE,
            "chapô", SectionRole.STANDFIRST,
            "article", SectionRole.TITLE,
            "contact", SectionRole.CONTACT);

    private static final ImmutableSet<String> BLOCK_FIELDS =
            ImmutableSet.of("parution", "image", "équivalent", "crédit");

    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /**
     * A field with its line.
     *
     * @param line the line, from 1
     * @param value the value, stripped; may be empty
     */
    record Field(int line, String value) {}

    /**
     * A part of a text with its line.
     *
     * @param line the line its text begins on, from 1
     * @param role what it is
     * @param source its text, with variables
     */
    record Part(int line, SectionRole role, String source) {}

    /**
     * What is meant for one channel.
     *
     * @param line the line of its heading, from 1
     * @param parts its parts in order
     * @param fields its fields by name
     */
    record Block(int line, List<Part> parts, Map<String, Field> fields) {}

    static RequestFile parse(TextFile file) {
        return new Parser(file).parse();
    }

    Field required(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw file.problem(0, name, "champ manquant ; ajoutez-le en tête du fichier", "field missing; add it");
        }
        return field;
    }

    Block block(ChannelId channel) {
        return Objects.requireNonNull(blocks.get(channel), "a variant comes from a block");
    }

    Optional<Field> optional(String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(field -> !field.value().isEmpty());
    }

    <T> T read(Field field, String name, String expected, Function<String, T> read) {
        try {
            return read.apply(field.value());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw file.problem(
                    field.line(),
                    name,
                    "« " + field.value() + " » ; attendu : " + expected,
                    "'" + field.value() + "'; expected: " + expected);
        }
    }

    LocalDateTime dateTime(Field field, String name) {
        return read(field, name, "AAAA-MM-JJ HH:MM, une date qui existe", text -> LocalDateTime.parse(text, DATE_TIME));
    }

    List<String> list(String name) {
        return optional(name)
                .map(field -> Splitter.on(',').trimResults().omitEmptyStrings().splitToList(field.value()))
                .orElse(List.of());
    }

    /** This file with a correction over it: its variables and its blocks take the place of those of the same name. */
    RequestFile correctedBy(RequestFile correction) {
        Map<String, String> newVariables = new LinkedHashMap<>(variables);
        newVariables.putAll(correction.variables());
        Map<ChannelId, Block> newBlocks = new LinkedHashMap<>(blocks);
        newBlocks.putAll(correction.blocks());
        return new RequestFile(file, fields, newVariables, newBlocks);
    }

    private static final class Parser {

        private final TextFile file;
        private final Map<String, Field> fields = new LinkedHashMap<>();
        private final Map<String, String> variables = new LinkedHashMap<>();
        private final Map<ChannelId, BlockParser> blocks = new LinkedHashMap<>();
        private BlockParser block = new BlockParser(0);

        Parser(TextFile file) {
            this.file = file;
        }

        RequestFile parse() {
            List<String> lines = file.lines();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.startsWith("==")) {
                    startBlock(i + 1, line.substring(2).strip());
                } else if (block.line > 0) {
                    block.add(i + 1, line);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    header(i + 1, line);
                }
            }
            if (!fields.containsKey("référence")) {
                throw file.problem(0, "référence", "champ manquant", "field missing");
            }
            if (blocks.isEmpty() && !fields.containsKey("éditeur")) {
                throw file.problem(
                        lines.size(),
                        "",
                        "aucun texte ; attendu : au moins un bloc « == canal » suivi de son texte",
                        "no text; expected: at least one block '== channel' followed by its text");
            }
            Map<ChannelId, Block> parsed = new LinkedHashMap<>();
            blocks.forEach((channel, parser) -> parsed.put(channel, requireText(channel, parser.block())));
            return new RequestFile(file, fields, variables, parsed);
        }

        private Block requireText(ChannelId channel, Block parsed) {
            if (parsed.parts().stream().allMatch(part -> part.source().isBlank())) {
                throw file.problem(
                        parsed.line(),
                        channel.value(),
                        "bloc sans texte ; attendu : le texte de ce canal",
                        "block without text; expected: the text for this channel");
            }
            return parsed;
        }

        private void startBlock(int line, String name) {
            block = new BlockParser(line);
            ChannelId channel;
            try {
                channel = ChannelId.of(name);
            } catch (IllegalArgumentException e) {
                throw file.problem(
                        line,
                        name,
                        "attendu : « == » et un canal, tel que sms",
                        "expected: '==' and a channel, such as sms");
            }
            if (blocks.containsKey(channel)) {
                throw file.problem(line, name, "ce canal figure deux fois", "this channel is given twice");
            }
            blocks.put(channel, block);
        }

        private void header(int line, String text) {
            int colon = text.indexOf(" :");
            String name = colon < 0 ? text.strip() : text.substring(0, colon).strip();
            String value = colon < 0 ? "" : text.substring(colon + 2).strip();
            if (colon >= 0 && name.startsWith("variable ")) {
                String variable = name.substring("variable ".length()).strip();
                if (variables.put(variable, value) != null) {
                    throw file.problem(line, variable, "variable donnée deux fois", "variable given twice");
                }
            } else if (colon < 0 || !FIELDS.contains(name)) {
                throw unknown(line, name, FIELDS);
            } else if (fields.put(name, new Field(line, value)) != null) {
                throw file.problem(line, name, "champ donné deux fois", "field given twice");
            }
        }

        private DataFormatException unknown(int line, String name, ImmutableSet<String> allowed) {
            String names = String.join(", ", allowed);
            return file.problem(line, name, "champ inconnu ; attendus : " + names, "unknown field; expected: " + names);
        }
    }

    private static final class BlockParser {

        private final int line;
        private final List<PartBuilder> parts = new ArrayList<>();
        private final Map<String, Field> fields = new LinkedHashMap<>();

        BlockParser(int line) {
            this.line = line;
        }

        private record PartBuilder(int line, SectionRole role, StringBuilder source) {}

        /** A line « titre : … » is a part of its own; all others are paragraphs of the body. */
        void add(int at, String text) {
            int colon = text.indexOf(" : ");
            String name = colon < 0 ? "" : text.substring(0, colon).strip();
            SectionRole role = ROLES.get(name);
            PartBuilder last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (role != null) {
                parts.add(new PartBuilder(
                        at, role, new StringBuilder(text.substring(colon + 3).strip())));
            } else if (BLOCK_FIELDS.contains(name)) {
                fields.put(name, new Field(at, text.substring(colon + 3).strip()));
            } else if (last != null && last.role() == SectionRole.BODY) {
                last.source().append('\n').append(text.strip());
            } else if (!text.isBlank()) {
                parts.add(new PartBuilder(at, SectionRole.BODY, new StringBuilder(text.strip())));
            }
        }

        Block block() {
            return new Block(
                    line,
                    parts.stream()
                            .map(part -> new Part(
                                    part.line(),
                                    part.role(),
                                    part.source().toString().stripTrailing()))
                            .collect(ImmutableList.toImmutableList()),
                    fields);
        }
    }
}
