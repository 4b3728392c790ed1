package org.commspubliques.templates.message;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.List;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.TemplateSource;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.escape.OutputFormat;
import org.jspecify.annotations.Nullable;

/**
 * Parses the sections of one layout, under names that an officer finds again: the file, or for a template made in code
 * « 2025-041 · sms · texte ».
 */
final class LayoutParser {

    private final TemplateEngine engine;
    private final String message;
    private final VariantId layout;
    private final @Nullable ChannelKind kind;
    private final @Nullable VariableSchema schema;

    /**
     * Creates a parser.
     *
     * @param kind the kind of the channel; null for a channel that is not known
     * @param schema what the layout may use; null if it may use anything
     */
    LayoutParser(
            TemplateEngine engine,
            String message,
            VariantId layout,
            @Nullable ChannelKind kind,
            @Nullable VariableSchema schema) {
        this.engine = engine;
        this.message = message;
        this.layout = layout;
        this.kind = kind;
        this.schema = schema;
    }

    /**
     * Parses sections, and goes on after one that is refused.
     *
     * @param refusals where what is wrong is kept; what is returned then lacks a part
     */
    ImmutableList<Layout.Part> parse(Collection<Source> sources, List<TemplateException> refusals) {
        Multiset<SectionRole> seen = EnumMultiset.create(SectionRole.class);
        ImmutableList.Builder<Layout.Part> parts = ImmutableList.builder();
        for (Source source : sources) {
            seen.add(source.role());
            String name = source.file().isEmpty() ? name(source.role(), seen.count(source.role())) : source.file();
            TemplateSource template =
                    new TemplateSource(name, source.text(), format(source.role()), source.firstLine());
            try {
                parts.add(parse(source.role(), template));
            } catch (TemplateException refusal) {
                refusals.add(refusal);
            }
        }
        return parts.build();
    }

    private Layout.Part parse(SectionRole role, TemplateSource source) {
        return schema == null
                ? Layout.Part.of(role, engine.parse(source))
                : Layout.Part.of(role, engine.parse(source, schema));
    }

    /** The title of an e-mail is its subject: no value may add a header there. */
    private OutputFormat format(SectionRole role) {
        if (kind == ChannelKind.SMS) {
            return OutputFormat.SMS;
        }
        boolean isSubject = kind == ChannelKind.EMAIL && role == SectionRole.TITLE;
        return isSubject ? OutputFormat.EMAIL_SUBJECT : OutputFormat.PLAIN_TEXT;
    }

    private String name(SectionRole role, int number) {
        String place = layout.language().equals("fr") ? layout.channel().value() : layout.toString();
        String part = role.label().fr() + (number == 1 ? "" : " " + number);
        return message + " · " + place + " · " + part;
    }
}
