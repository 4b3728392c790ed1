package org.commspubliques.core.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final byte[] PIXELS = Utf8.of("pixels");
    private static final MediaAsset PHOTO = photo(PIXELS, "La rue refaite", "Ville du Mont-Dore");

    private static MediaAsset photo(byte[] bytes, String alt, String credit) {
        return MediaAsset.of("rue.jpg", "image/jpeg", bytes, alt, credit);
    }

    private static final List<Section> SECTIONS = List.of(
            Section.title("Travaux rue des Flamboyants"),
            Section.body("La rue est fermée mercredi 3 septembre jusqu’à 15 h."));

    private static final Variant VARIANT =
            new Variant(VariantId.of(SampleCommunications.SITE, Locale.FRENCH), SECTIONS, List.of(PHOTO));

    private static Communication.Builder full() {
        return SampleCommunications.draft()
                .audience(Audience.RESIDENTS)
                .audience(Audience.NEWSROOMS)
                .embargo(new Embargo(Instant.parse("2025-09-01T00:00:00Z")));
    }

    private static ContentSeal seal(Communication.Builder communication, Variant variant) {
        return communication.variant(variant).build().seal(variant.id());
    }

    private static ContentSeal seal(Variant variant) {
        return seal(full(), variant);
    }

    private static ContentSeal seal(Section... sections) {
        return seal(new Variant(VARIANT.id(), List.of(sections), List.of()));
    }

    private static ContentSeal withPhoto(MediaAsset photo) {
        return seal(new Variant(VARIANT.id(), SECTIONS, List.of(photo)));
    }

    private static ContentSeal with(UnaryOperator<Communication.Builder> change) {
        return seal(change.apply(full()), VARIANT);
    }

    /** The same on every JDK and for ever: a seal in an old register must still be recognised. */
    @Nested
    class Golden {

        @Test
        void aFullVariantHasThisSeal() {
            assertThat(seal(VARIANT)).hasToString("1b81ca9600f471f15599a3ce1b01ce1888996620043f4748e6bd87cfe0f92388");
        }

        @Test
        void aShortTextHasThisSeal() {
            Communication note = SampleCommunications.article("Bonjour.");

            assertThat(note.seal(note.variants().get(0).id()))
                    .hasToString("f926661a31e488d8680e466c76b172ad4e9600e0acabdb0c7e5899ec106cede3");
        }
    }

    @Nested
    class IsChangedBy {

        private final ContentSeal original = seal(VARIANT);

        @Test
        void aWordOfTheText() {
            assertThat(seal(new Variant(
                            VARIANT.id(),
                            List.of(
                                    SECTIONS.get(0),
                                    Section.body("La rue est fermée mercredi 3 septembre jusqu’à 14 h.")),
                            List.of(PHOTO))))
                    .isNotEqualTo(original);
        }

        @Test
        void theRoleOfASection() {
            assertThat(seal(new Variant(
                            VARIANT.id(),
                            List.of(
                                    SECTIONS.get(0),
                                    new Section(
                                            SectionRole.QUOTE, SECTIONS.get(1).text())),
                            List.of(PHOTO))))
                    .isNotEqualTo(original);
        }

        @Test
        void theOrderOfSections() {
            assertThat(seal(new Variant(VARIANT.id(), List.of(SECTIONS.get(1), SECTIONS.get(0)), List.of(PHOTO))))
                    .isNotEqualTo(original);
        }

        @Test
        void aPixelOfAPicture() {
            assertThat(withPhoto(photo(Utf8.of("pixelz"), PHOTO.altText(), PHOTO.credit())))
                    .isNotEqualTo(original);
        }

        @Test
        void theTextInPlaceOfAPicture() {
            assertThat(withPhoto(photo(PIXELS, "La rue", PHOTO.credit()))).isNotEqualTo(original);
        }

        @Test
        void theCreditOfAPicture() {
            assertThat(withPhoto(photo(PIXELS, PHOTO.altText(), "DR"))).isNotEqualTo(original);
        }

        @Test
        void theTypeOfAPicture() {
            assertThat(withPhoto(MediaAsset.of("rue.jpg", "image/png", PIXELS, PHOTO.altText(), PHOTO.credit())))
                    .isNotEqualTo(original);
        }

        @Test
        void aPictureThatIsTakenAway() {
            assertThat(seal(new Variant(VARIANT.id(), SECTIONS, List.of()))).isNotEqualTo(original);
        }

        @Test
        void theChannel() {
            assertThat(seal(new Variant(
                            VariantId.of(ChannelId.of("facebook"), Locale.FRENCH), SECTIONS, List.of(PHOTO))))
                    .isNotEqualTo(original);
        }

        @Test
        void theLanguage() {
            assertThat(seal(new Variant(
                            VariantId.of(SampleCommunications.SITE, Locale.ENGLISH), SECTIONS, List.of(PHOTO))))
                    .isNotEqualTo(original);
        }

        @Test
        void thePurpose() {
            assertThat(with(draft -> draft.purpose(CommunicationPurpose.PROMOTION)))
                    .isNotEqualTo(original);
        }

        @Test
        void anAudience() {
            assertThat(with(draft -> draft.audience(Audience.STAFF))).isNotEqualTo(original);
        }

        @Test
        void confidentiality() {
            assertThat(with(draft -> draft.confidentiality(Confidentiality.INTERNAL)))
                    .isNotEqualTo(original);
        }

        @Test
        void theEmbargo() {
            assertThat(with(draft -> draft.embargo(new Embargo(Instant.parse("2025-09-01T00:00:01Z")))))
                    .isNotEqualTo(original);
        }

        @Test
        void anEmbargoWhereThereWasNone() {
            assertThat(seal(SampleCommunications.draft(), VARIANT))
                    .isNotEqualTo(seal(SampleCommunications.draft().embargo(new Embargo(Instant.EPOCH)), VARIANT));
        }
    }

    @Nested
    class IsNotChangedBy {

        private final ContentSeal original = seal(VARIANT);

        @Test
        void theWorkingTitle() {
            Communication.Builder renamed = Communication.builder(CommunicationId.of("autre"), "Autre titre")
                    .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                    .owner(SampleCommunications.ROADS)
                    .author(PersonId.of("paul"))
                    .audience(Audience.RESIDENTS)
                    .audience(Audience.NEWSROOMS)
                    .embargo(new Embargo(Instant.parse("2025-09-01T00:00:00Z")));

            assertThat(seal(renamed, VARIANT)).isEqualTo(original);
        }

        @Test
        void thePlannedInstant() {
            assertThat(with(draft -> draft.plannedAt(Instant.EPOCH).plannedAt(VARIANT.id(), Instant.EPOCH)))
                    .isEqualTo(original);
        }

        @Test
        void theFactsItReliesOn() {
            assertThat(with(draft -> draft.fact(FactKey.of("fin-travaux")))).isEqualTo(original);
        }

        @Test
        void whoTookPart() {
            assertThat(with(draft ->
                            draft.participation(new Participation(SampleCommunications.ROADS, Capacity.CONSULTED))))
                    .isEqualTo(original);
        }

        @Test
        void theOrderOfAudiences() {
            Communication.Builder reversed = SampleCommunications.draft()
                    .audience(Audience.NEWSROOMS)
                    .audience(Audience.RESIDENTS)
                    .embargo(new Embargo(Instant.parse("2025-09-01T00:00:00Z")));

            assertThat(seal(reversed, VARIANT)).isEqualTo(original);
        }

        @Test
        void anotherVariantBesideIt() {
            assertThat(with(draft -> draft.variant(Variant.french(ChannelId.of("sms"), Section.body("Court.")))))
                    .isEqualTo(original);
        }

        @Test
        void theTemplateItWasWrittenWith() {
            TemplateReference template = new TemplateReference("travaux-voirie", "1.0", "0".repeat(64));

            assertThat(seal(new Variant(VARIANT.id(), SECTIONS, List.of(PHOTO), template)))
                    .isEqualTo(original);
        }

        @Test
        void theNameOfAFile() {
            assertThat(withPhoto(MediaAsset.of("IMG_1.jpg", "image/jpeg", PIXELS, PHOTO.altText(), PHOTO.credit())))
                    .isEqualTo(original);
        }

        @Test
        void theFormInWhichAccentsWereTyped() {
            assertThat(seal(Section.body("E\u0301te\u0301"))).isEqualTo(seal(Section.body("Été")));
        }

        @Test
        void theFormInWhichLinesEnd() {
            assertThat(seal(Section.body("a\r\nb\rc"))).isEqualTo(seal(Section.body("a\nb\nc")));
        }
    }

    @Nested
    @Group
    class OfSections {

        @Test
        void whatMovesFromOneSectionToTheNextIsSeen() {
            assertThat(seal(Section.body("ab"), Section.body("c")))
                    .isNotEqualTo(seal(Section.body("a"), Section.body("bc")));
        }

        @Test
        void anEmptySectionIsSeen() {
            assertThat(seal(Section.body("a"), Section.body(""))).isNotEqualTo(seal(Section.body("a")));
        }

        @Property
        void twoSplitsOfATextNeverShareASeal(
                @ForAll @StringLength(max = 40) String text,
                @ForAll @Size(max = 4) List<@IntRange(max = 40) Integer> cuts,
                @ForAll @Size(max = 4) List<@IntRange(max = 40) Integer> otherCuts) {
            String clean = text.codePoints()
                    .filter(c -> !Character.isSurrogate((char) c) && Character.isBmpCodePoint(c))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            Section[] one = split(clean, cuts);
            Section[] other = split(clean, otherCuts);
            Assume.that(!List.of(one).equals(List.of(other)));

            assertThat(seal(one)).isNotEqualTo(seal(other));
        }

        private Section[] split(String text, List<Integer> cuts) {
            List<Integer> places = cuts.stream()
                    .map(cut -> Math.min(cut, text.length()))
                    .sorted()
                    .collect(Collectors.toList());
            places.add(text.length());
            Section[] sections = new Section[places.size()];
            int from = 0;
            for (int i = 0; i < sections.length; i++) {
                sections[i] = Section.body(text.substring(from, places.get(i)));
                from = places.get(i);
            }
            return sections;
        }

        @Property
        void theSameContentAlwaysHasTheSameSeal(@ForAll @NotEmpty @StringLength(max = 40) String text) {
            Assume.that(text.chars().noneMatch(c -> Character.isSurrogate((char) c)));

            assertThat(seal(Section.body(text))).isEqualTo(seal(Section.body(text)));
        }
    }

    @Nested
    class Form {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "abc",
                    "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
                    "g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                })
        void aSealIs64LowerCaseHexadecimalDigits(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> ContentSeal.of(text));
        }

        @Test
        void aSealIsAbbreviatedToEightDigits() {
            assertThat(seal(VARIANT).abbreviated())
                    .hasSize(8)
                    .isEqualTo(seal(VARIANT).sha256().substring(0, 8));
        }
    }
}
