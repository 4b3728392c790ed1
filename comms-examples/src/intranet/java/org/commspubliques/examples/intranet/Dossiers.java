package org.commspubliques.examples.intranet;

import java.util.HashMap;
import java.util.Map;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The host’s own tables. Thread-safe. */
@Repository
class Dossiers {

    private final JdbcClient database;

    Dossiers(JdbcClient database) {
        this.database = database;
    }

    Dossier find(CommunicationId id) {
        Map<ChannelId, String> texts = new HashMap<>();
        database.sql("SELECT channel, body FROM dossier_text WHERE dossier = ?")
                .param(id.value())
                .query(row -> {
                    texts.put(ChannelId.of(row.getString("channel")), row.getString("body"));
                });
        return database.sql("SELECT title, purpose, author FROM dossier WHERE id = ?")
                .param(id.value())
                .query((row, number) -> new Dossier(
                        id,
                        row.getString("title"),
                        CommunicationPurpose.valueOf(row.getString("purpose")),
                        PersonId.of(row.getString("author")),
                        texts))
                .optional()
                .orElseThrow(() -> new UnknownDossierException(id));
    }

    void add(Dossier dossier) {
        database.sql("INSERT INTO dossier (id, title, purpose, author, state) VALUES (?, ?, ?, ?, ?)")
                .params(
                        dossier.id().value(),
                        dossier.title(),
                        dossier.purpose().name(),
                        dossier.author().value(),
                        CommunicationState.IN_APPROVAL.name())
                .update();
        addTexts(dossier);
    }

    void change(Dossier dossier) {
        database.sql("DELETE FROM dossier_text WHERE dossier = ?")
                .param(dossier.id().value())
                .update();
        addTexts(dossier);
    }

    private void addTexts(Dossier dossier) {
        dossier.texts()
                .forEach((channel, text) -> database.sql(
                                "INSERT INTO dossier_text (dossier, channel, body) VALUES (?, ?, ?)")
                        .params(dossier.id().value(), channel.value(), text)
                        .update());
    }

    /** Tells whether the host has done its part of a request: it did so in the transaction of the record, or not at all. */
    boolean knows(CommunicationId dossier, CommandId request) {
        return database.sql("SELECT COUNT(*) FROM dossier_act WHERE dossier = ? AND request = ?")
                        .params(dossier.value(), request.text())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void act(CommunicationId dossier, CommandId request, String act, PersonId person, CommunicationState state) {
        database.sql("INSERT INTO dossier_act (dossier, request, act, person) VALUES (?, ?, ?, ?)")
                .params(dossier.value(), request.text(), act, person.value())
                .update();
        database.sql("UPDATE dossier SET state = ? WHERE id = ?")
                .params(state.name(), dossier.value())
                .update();
    }

    void state(CommunicationId dossier, CommunicationState state) {
        database.sql("UPDATE dossier SET state = ? WHERE id = ?")
                .params(state.name(), dossier.value())
                .update();
    }

    /** There is no such dossier. */
    static final class UnknownDossierException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownDossierException(CommunicationId id) {
            super(id.value());
        }
    }
}
