package org.commspubliques.approval.publication.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveredNameTest {

    private static final int ENDING = ".json.part".length() + 1;

    /** What a name is made of. */
    record Order(CommunicationId communication, int version, VariantId variant, Set<String> parts) {

        String name() {
            return DeliveredName.of(communication, version, variant, parts);
        }

        String before() {
            return DeliveredName.before(communication, version, variant, parts);
        }
    }

    private static Order order(String communication, String variant, String... parts) {
        return new Order(CommunicationId.of(communication), 4, VariantId.parse(variant), Set.of(parts));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-041, sms/fr, 2025-041_4_sms_fr",
        "2025-041, courriel/fr-NC, 2025-041_4_courriel_fr-nc",
        "2025-041, site/sl-ROZAJ, 2025-041_4_site_sl-%52%4f%5a%41%4a",
        "avis.eau, sms/fr, avis.eau_4_sms_fr",
        ".avis, sms/fr, %2eavis_4_sms_fr",
        "con.1, sms/fr, con%2e1_4_sms_fr",
        "lpt1.1, sms/fr, lpt1%2e1_4_sms_fr",
        "com.1, sms/fr, com.1_4_sms_fr",
        "con, sms/fr, con_4_sms_fr",
    })
    void aNameIsReadableAndGoodOnEverySystem(String communication, String variant, String name) {
        assertThat(order(communication, variant).name()).isEqualTo(name);
    }

    @Test
    void thePartsOfARetryFollowInTheirOrder() {
        assertThat(order("2025-041", "sms/fr", "plum", "boulari", "côte").name())
                .isEqualTo("2025-041_4_sms_fr__boulari__c%c3b4te__plum");
    }

    @Test
    void aNameThatNoDiskWouldTakeIsCutAndEndsWithItsDigest() {
        String name = order("2025-041", "sms/fr", "a".repeat(100), "b".repeat(100), "c".repeat(100))
                .name();

        assertThat(name).startsWith("2025-041_4_sms_fr__aaa").matches("[^~]{150}~[0-9a-f]{64}");
        assertThat(order("2025-041", "sms/fr", "a".repeat(100), "b".repeat(100), "d".repeat(100))
                        .name())
                .isNotEqualTo(name);
    }

    @Property
    void twoOrdersNeverMeetInOneFile(@ForAll("orders") Order one, @ForAll("orders") Order other) {
        assertThat(one.name().toLowerCase(Locale.ROOT).equals(other.name().toLowerCase(Locale.ROOT)))
                .as("%s and %s", one, other)
                .isEqualTo(one.equals(other));
        assertThat(one.name()).as("the name of before of another").isNotEqualTo(other.before());
    }

    @Property
    void aNameIsOneFileInTheFolderOnEverySystem(@ForAll("orders") Order order) {
        String name = order.name();

        assertThat(name).matches("[a-z0-9%~_.-]+").hasSizeLessThanOrEqualTo(255 - ENDING);
        assertThat(name.charAt(0)).isNotEqualTo('.');
        assertThat(name.substring(0, (name + ".").indexOf('.'))).doesNotMatch("con|prn|aux|nul|com[0-9]|lpt[0-9]");
        assertThatCode(() -> assertThat(
                                Path.of("sortie").resolve(name).normalize().getParent())
                        .isEqualTo(Path.of("sortie")))
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<Order> orders() {
        Arbitrary<CommunicationId> communications = Arbitraries.oneOf(
                        Arbitraries.of(
                                "a", "a.b", ".", "..", ".a", "con", "con.a", "nul.", "com1.a", "com1", "2e", "-"),
                        Arbitraries.strings().withChars("a1.-e2").ofMinLength(1).ofMaxLength(100))
                .map(CommunicationId::of);
        Arbitrary<VariantId> variants = Combinators.combine(
                        Arbitraries.of("sms", "site", "s", "sms-fr").map(ChannelId::of),
                        Arbitraries.of("fr", "fr-NC", "en", "sl-rozaj", "sl-ROZAJ", "zh-Hant-TW"))
                .as(VariantId::new);
        Arbitrary<Set<String>> parts = Arbitraries.oneOf(
                        Arbitraries.of("a", "b", "_", "__", "a__b", "é", "É", "Liste nord", "%2f", "../x", "a/b", "~"),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(100).filter(text -> !text.isBlank()))
                .set()
                .ofMaxSize(3);
        return Combinators.combine(communications, Arbitraries.integers().between(1, 12), variants, parts)
                .as(Order::new);
    }
}
