package org.commspubliques.core.channel;

import com.google.common.base.Ascii;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.source.Source;

/**
 * Types de fichiers admis: which files a channel takes as images or as videos. Immutable and thread-safe.
 *
 * @param field {@link ChannelField#IMAGES}, {@link ChannelField#VIDEOS} or {@link ChannelField#MEDIA}
 * @param types the media types in lower case, such as {@code image/jpeg}, or {@code image/*}; not empty; unmodifiable
 * @param severity how grave another one is; {@link Severity#BLOCKING} only with a confirmed source
 * @param source who says so
 */
public record AcceptedTypes(ChannelField field, List<String> types, Severity severity, Source source) {

    private static final Set<ChannelField> FIELDS =
            Sets.immutableEnumSet(ChannelField.IMAGES, ChannelField.VIDEOS, ChannelField.MEDIA);

    /** Copies the types; refuses fields that are no files, and what blocks on hearsay. */
    public AcceptedTypes {
        Preconditions.checkArgument(FIELDS.contains(field), "%s has no file type", field);
        types = ImmutableList.copyOf(types);
        Preconditions.checkArgument(
                !types.isEmpty() && types.stream().allMatch(AcceptedTypes::isType), "not media types: %s", types);
        Objects.requireNonNull(severity, "severity");
        Preconditions.checkArgument(
                ChannelRule.mayBe(severity, source), "a blocking rule needs a confirmed source, not '%s'", source);
    }

    /** Returns whether a text is a media type in lower case, or a whole family of them. */
    static boolean isType(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                && slash == text.lastIndexOf('/')
                && slash < text.length() - 1
                && text.equals(Ascii.toLowerCase(text))
                && text.chars().noneMatch(Character::isWhitespace);
    }

    /**
     * Returns whether a file is about what this is about.
     *
     * @param mediaType its media type, such as {@code video/mp4}
     * @return true for an image where this is about images, for a video where it is about videos, and for any file where
     *     it is about media
     */
    public boolean isAbout(String mediaType) {
        String lower = Ascii.toLowerCase(mediaType);
        return switch (field) {
            case IMAGES -> lower.startsWith("image/");
            case VIDEOS -> lower.startsWith("video/");
            default -> true;
        };
    }

    /**
     * Returns whether the channel takes a file.
     *
     * @param mediaType its media type, such as {@code video/mp4}
     * @return true where it is one of the types, or of one of the families
     */
    public boolean take(String mediaType) {
        String lower = Ascii.toLowerCase(mediaType);
        return types.stream()
                .anyMatch(type -> type.endsWith("/*")
                        ? lower.startsWith(type.substring(0, type.length() - 1))
                        : lower.equals(type));
    }
}
