package org.commspubliques.approval.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.OpenApprovals;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.waiting.Workbasket;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.json.JsonDocuments;
import org.commspubliques.core.json.JsonTexts;
import org.junit.jupiter.api.Test;

/** A host’s own records become documents as those of the library are. */
@SuppressWarnings("missing-explicit-ctor")
public final class HostDocumentsTest {

    /**
     * What a page of the host shows.
     *
     * @param greeting its own words
     * @param basket what the library says
     */
    public record Welcome(String greeting, Workbasket basket) {}

    private final JsonDocuments own = JsonDocuments.builder("mairie", 1)
            .above(ApprovalContract.documents())
            .documents(Welcome.class)
            .build();

    @Test
    void aRecordThatHoldsOneOfTheLibraryComesBack() {
        Desk desk = new Desk().submitted(Town.notice(), Town.visa());
        Welcome welcome =
                new Welcome("Bonjour Bruno", desk.approvals().pendingFor(Town.BRUNO, OpenApprovals.of(desk.store())));
        JsonCodec<Welcome> codec = own.codec(Welcome.class);

        assertThat(welcome.basket().entries()).isNotEmpty();
        assertThat(codec.read("page", codec.write(welcome))).isEqualTo(welcome);
    }

    @Test
    void itsDeclarationsImportThoseOfTheLibrary() {
        assertThat(own.makeTypeScript(JsonTexts.NONE))
                .contains("import type {\n  Workbasket,\n} from \"./comms-approval\";")
                .contains("\"host-documents-test-welcome\": Welcome;");
    }

    @Test
    void itsSchemaNamesItsVersionAndIsWholeInItself() {
        assertThat(own.makeSchema("host-documents-test-welcome", JsonTexts.NONE))
                .contains("urn:comms-publiques:schema:1:host-documents-test-welcome")
                .contains("\"PossibleDecision\"");
    }

    @Test
    void whatIsNoDocumentHasNoSchema() {
        assertThat(own.schema("budget")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.makeSchema("budget", JsonTexts.NONE))
                .withMessageContaining("no document is called 'budget'");
        assertThat(List.of(own.module(), own.version())).containsExactly("mairie", 1);
    }
}
