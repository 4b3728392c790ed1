package org.commspubliques.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.rule.RulePack;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupportCatalogTest {

    private static final String LILAS = """
            {"supports": [
             {"kind": "informationBulletin", "word": {"fr": "Infos Lilas", "en": "Infos Lilas"},
              "requires": ["title", "signature"], "recommends": ["image"], "channels": ["bulletin"],
              "lifetime": {"end": "days", "days": 30}, "lengths": {"title": 60, "sideBox": 400},
              "duties": ["OBL-01"]}
            ]}
            """;

    private static SupportCatalog parse(String json) {
        return SupportCatalog.parse("supports.json", Utf8.of(json));
    }

    private static String with(String fields) {
        return "{\"supports\": [{\"kind\": \"poster\", " + fields + "}]}";
    }

    @Nested
    class Standard {

        @Test
        void hasAProfileForEveryForm() {
            assertThat(SupportCatalog.standard().all())
                    .extracting(SupportProfile::kind)
                    .containsExactly(SupportKind.values());
        }

        @Test
        void namesChannelsThatExist() {
            assertThat(SupportCatalog.standard().all())
                    .flatExtracting(SupportProfile::channels)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(channel -> assertThat(ChannelCatalog.standard().find(channel))
                            .as(channel.value())
                            .isPresent());
        }

        /** The law is said in the packs: each profile names the rules that bear on its form, all of them and no other. */
        @Test
        void namesEveryRuleThatBearsOnAForm() {
            ImmutableSetMultimap.Builder<String, String> ruled = ImmutableSetMultimap.builder();
            for (String pack : List.of("obligations-legales.json", "accessibilite.json")) {
                for (JsonElement rule : JsonDocument.resource(RulePack.class, pack)
                        .root()
                        .object()
                        .required("rules")
                        .items()) {
                    String id = rule.object().required("id").text();
                    rule.object().optional("when").map(JsonElement::object).map(when -> when.list("supports")).stream()
                            .flatMap(List::stream)
                            .forEach(support -> ruled.put(support.text(), id));
                }
            }
            ImmutableSetMultimap.Builder<String, String> named = ImmutableSetMultimap.builder();
            for (SupportProfile profile : SupportCatalog.standard().all()) {
                named.putAll(JsonNames.of(profile.kind()), profile.duties());
            }

            assertThat(named.build()).isEqualTo(ruled.build());
            assertThat(named.build().size()).isGreaterThan(20);
        }

        @Test
        void endsAJobNoticeAtItsDeadlineAndAStoryAfterADay() {
            assertThat(SupportCatalog.standard().find(SupportKind.JOB_NOTICE).orElseThrow())
                    .satisfies(profile -> {
                        assertThat(profile.lifetime()).isEqualTo(Lifetime.until(Lifetime.End.DEADLINE));
                        assertThat(profile.requires()).contains(SupportField.VALID_UNTIL, SupportField.CONTACT);
                        assertThat(profile.word()).isEqualTo(SupportKind.JOB_NOTICE.label());
                    });
            assertThat(SupportCatalog.standard()
                            .find(SupportKind.STORY)
                            .orElseThrow()
                            .lifetime())
                    .isEqualTo(Lifetime.ofDays(1));
        }
    }

    @Nested
    class OfAHost {

        @Test
        void isReadWhole() {
            assertThat(parse(LILAS).find(SupportKind.INFORMATION_BULLETIN))
                    .contains(new SupportProfile(
                            SupportKind.INFORMATION_BULLETIN,
                            Wording.same("Infos Lilas"),
                            Set.of(SupportField.TITLE, SupportField.SIGNATURE),
                            Set.of(SupportField.IMAGE),
                            List.of(ChannelId.of("bulletin")),
                            Lifetime.ofDays(30),
                            Map.of(SectionRole.TITLE, 60, SectionRole.SIDE_BOX, 400),
                            List.of("OBL-01")));
            assertThat(parse(LILAS).find(SupportKind.POSTER)).isEmpty();
        }

        @Test
        void replacesAProfileWholeAndLeavesTheOthers() {
            SupportCatalog standard = SupportCatalog.standard();
            SupportCatalog overlay = standard.overlaidBy(parse(LILAS));

            assertThat(overlay.all()).hasSameSizeAs(standard.all());
            assertThat(overlay.find(SupportKind.INFORMATION_BULLETIN))
                    .isEqualTo(parse(LILAS).find(SupportKind.INFORMATION_BULLETIN));
            assertThat(overlay.find(SupportKind.POSTER)).isEqualTo(standard.find(SupportKind.POSTER));
            assertThat(overlay.sha256()).isNotEqualTo(standard.sha256()).hasSize(64);
        }
    }

    @Nested
    class AFileThatIsWrong {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'lifetime': {'end': 'never'}, 'colour': 'red'                       | /supports/0/colour",
                    "'lifetime': {'end': 'someday'}                                      | /supports/0/lifetime/end",
                    "'lifetime': {'end': 'days'}                                         | /supports/0/lifetime",
                    "'lifetime': {'end': 'days', 'days': 0}                              | /supports/0/lifetime/days",
                    "'lifetime': {'end': 'days', 'days': 1e9}                            | /supports/0/lifetime/days",
                    "'lifetime': {'end': 'never', 'days': 3}                             | /supports/0/lifetime/days",
                    "'lifetime': {'end': 'never'}, 'requires': ['titre']                 | /supports/0/requires/0",
                    "'lifetime': {'end': 'never'}, 'requires': ['title', 'title']        | /supports/0/requires/1",
                    "'lifetime': {'end': 'never'}, 'requires': 'title'                   | /supports/0/requires",
                    "'lifetime': {'end': 'never'}, 'requires': ['title'], 'recommends': ['title'] | /supports/0/recommends/0",
                    "'lifetime': {'end': 'never'}, 'channels': ['Notre site']            | /supports/0/channels/0",
                    "'lifetime': {'end': 'never'}, 'lengths': {'title': 0}               | /supports/0/lengths/title",
                    "'lifetime': {'end': 'never'}, 'lengths': {'headline': 10}           | /supports/0/lengths/headline",
                    "'lifetime': {'end': 'never'}, 'word': {'fr': 'affiche'}             | /supports/0/word",
                    "'lifetime': {'end': 'never'}, 'duties': ['']                        | /supports/0/duties/0",
                    "'requires': ['title']                                               | /supports/0"
                })
        void isRefusedWithItsPlace(String fields, String place) {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse(with(fields.replace('\'', '"'))))
                    .satisfies(problem -> {
                        assertThat(problem.field()).isEqualTo(place);
                        assertThat(problem.line()).isEqualTo(1);
                        assertThat(problem.column()).isPositive();
                    });
        }

        @Test
        void mayNotNameAFormTwice() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(
                            () -> parse("{\"supports\": [{\"kind\": \"note\", \"lifetime\": {\"end\": \"never\"}},\n"
                                    + " {\"kind\": \"note\", \"lifetime\": {\"end\": \"never\"}}]}"))
                    .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "[]",
                    "{}",
                    "{\"supports\": {}}",
                    "{\"supports\": [7]}",
                    "{\"supports\": [{}]}",
                    "{\"supports\": []} x"
                })
        void ofAnyOtherShapeIsRefused(String json) {
            assertThatExceptionOfType(DataFormatException.class).isThrownBy(() -> parse(json));
        }
    }

    @Test
    void aFieldCannotBeRequiredAndRecommended() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupportProfile(
                        SupportKind.NOTE,
                        Wording.same("note"),
                        Set.of(SupportField.TITLE),
                        Set.of(SupportField.TITLE),
                        List.of(),
                        Lifetime.until(Lifetime.End.NEVER),
                        Map.of(),
                        List.of()));
    }

    @Test
    void everyFieldHasAWordOfItsOwn() {
        assertThat(SupportField.values()).extracting(SupportField::label).doesNotHaveDuplicates();
        assertThat(SupportKind.values()).extracting(SupportKind::label).doesNotHaveDuplicates();
    }
}
