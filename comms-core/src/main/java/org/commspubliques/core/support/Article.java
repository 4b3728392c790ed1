package org.commspubliques.core.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelField;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/**
 * Article: a variant read as an editor reads it — surtitre, titre, chapô, texte and intertitres, encadrés, légendes, signature
 * — and how long it is in <em>signes espaces comprises</em>, the unit in which articles are commissioned. Immutable and
 * thread-safe.
 */
public final class Article {

    private static final Set<SectionRole> RUNNING =
            Sets.immutableEnumSet(SectionRole.BODY, SectionRole.CROSSHEAD, SectionRole.QUOTE, SectionRole.EDITORIAL);

    private static final int MOST = 10_000_000;

    private final Variant variant;

    private Article(Variant variant) {
        this.variant = variant;
    }

    /**
     * Reads a variant as an article.
     *
     * @param variant the variant
     * @return the article
     */
    public static Article of(Variant variant) {
        return new Article(Objects.requireNonNull(variant, "variant"));
    }

    /**
     * Returns the line above the title (surtitre).
     *
     * @return the text, or nothing
     */
    public Optional<String> kicker() {
        return variant.text(SectionRole.KICKER);
    }

    /**
     * Returns the title (titre).
     *
     * @return the text, or nothing
     */
    public Optional<String> title() {
        return variant.text(SectionRole.TITLE);
    }

    /**
     * Returns the standfirst (chapô).
     *
     * @return the text, or nothing
     */
    public Optional<String> standfirst() {
        return variant.text(SectionRole.STANDFIRST);
    }

    /**
     * Returns the running text: paragraphs, the titles within it (intertitres) and quotations.
     *
     * @return the sections in their order; unmodifiable
     */
    public List<Section> running() {
        return sections(RUNNING);
    }

    /**
     * Returns the texts set apart (encadrés).
     *
     * @return the sections in their order; unmodifiable
     */
    public List<Section> sideBoxes() {
        return sections(Set.of(SectionRole.SIDE_BOX));
    }

    /**
     * Returns the captions (légendes).
     *
     * @return the sections in their order; unmodifiable
     */
    public List<Section> captions() {
        return sections(Set.of(SectionRole.CAPTION));
    }

    /**
     * Returns who signs (signature).
     *
     * @return the text, or nothing
     */
    public Optional<String> signature() {
        return variant.text(SectionRole.SIGNATURE);
    }

    private ImmutableList<Section> sections(Set<SectionRole> roles) {
        return variant.sections().stream()
                .filter(section -> roles.contains(section.role()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the length of the whole.
     *
     * @return the signs of all parts, spaces included, line breaks not
     */
    public int signs() {
        return signs(variant.sections());
    }

    /**
     * Returns the length of the running text, which is what most editors commission.
     *
     * @return the signs, spaces included, line breaks not
     */
    public int runningSigns() {
        return signs(running());
    }

    /**
     * Returns the length of the parts of one role.
     *
     * @param role the role
     * @return the signs, spaces included, line breaks not; 0 where there is no such part
     */
    public int signs(SectionRole role) {
        return signs(sections(Set.of(role)));
    }

    private static int signs(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> measure(section.text()).used())
                .sum();
    }

    private static Measure measure(String text) {
        return Measure.of(
                ChannelRule.builder(ChannelField.TEXT, MeasureUnit.SIGNS, MOST, Source.unchecked("signes"))
                        .build(),
                text);
    }

    /**
     * Says how much of a commission the running text takes.
     *
     * @param commissioned how many signs were commissioned, spaces included
     * @return the words, such as « 2 350 / 2 500 signes »
     */
    public Wording progress(int commissioned) {
        return Wording.of(
                figure(runningSigns(), '\u202F') + " / " + figure(commissioned, '\u202F') + " signes",
                figure(runningSigns(), ',') + " / " + figure(commissioned, ',') + " characters");
    }

    /** Thousands apart, whatever the machine’s locale. */
    static String figure(int number, char separator) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, separator);
        }
        return digits.toString();
    }
}
