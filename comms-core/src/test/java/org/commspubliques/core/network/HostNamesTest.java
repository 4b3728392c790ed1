package org.commspubliques.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {

    private static int encoded(String host) {
        return HostNames.encodedLength(host, 0, host.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"exemple.fr", "mairie-été.fr", "île-d’yeu.fr", "日本語.みんな", "правительство.рф", "ελλάδα.ευ", "été"
            })
    void aDomainIsAsLongAsItsEncodedForm(String host) {
        assertThat(encoded(host))
                .isEqualTo(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).length());
    }

    @Test
    void aLabelIsNeitherEmptyNorLongerThan63() {
        assertThat(encoded("a..fr")).isEqualTo(-1);
        assertThat(encoded("a".repeat(64) + ".fr")).isEqualTo(-1);
        assertThat(encoded("é".repeat(64) + ".fr")).isEqualTo(-1);
        assertThat(encoded("é".repeat(200_000) + ".fr")).isEqualTo(-1);
        assertThat(encoded("a".repeat(63) + ".fr")).isEqualTo(66);
    }
}
