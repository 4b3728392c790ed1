package org.commspubliques.examples.atelier.draft;

import java.util.UUID;

class JdbcDraftsTest extends DraftsContract {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Override
    Drafts open() {
        return new JdbcDrafts(new UrlDataSource(url));
    }
}
