package org.commspubliques.examples.atelier.desk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.language.Wording;

/**
 * The people of the demonstration, called by what they do. Whoever looks chooses who they are: that is what a host must not
 * do, and why the program serves its own machine alone.
 */
public final class DemoUsers implements Users {

    /** The cookie that says who looks. */
    public static final String COOKIE = "atelier-personne";

    static final PersonId WRITER = PersonId.of("agent-21");
    static final PersonId DIRECTOR = PersonId.of("agent-04");
    static final PersonId DEPUTY = PersonId.of("agent-05");
    static final PersonId CHIEF_OF_STAFF = PersonId.of("agent-02");
    static final PersonId SECRETARY_GENERAL = PersonId.of("agent-01");

    private static final ImmutableList<HostSession> PEOPLE = ImmutableList.of(
            new HostSession(
                    WRITER,
                    Wording.of("la chargée de communication", "the communication officer"),
                    Wording.of("rédige", "writes")),
            new HostSession(
                    DIRECTOR,
                    Wording.of("la directrice de la communication", "the director of communication"),
                    Wording.of("donne son visa", "clears")),
            new HostSession(
                    DEPUTY,
                    Wording.of("l’adjoint à la directrice", "the deputy director"),
                    Wording.of("remplace la directrice absente", "replaces the director when away")),
            new HostSession(
                    CHIEF_OF_STAFF,
                    Wording.of("le directeur de cabinet", "the chief of staff"),
                    Wording.of("donne son visa", "clears")),
            new HostSession(
                    SECRETARY_GENERAL,
                    Wording.of("la secrétaire générale", "the secretary general"),
                    Wording.of("valide", "approves")));

    @Override
    public Optional<HostSession> session(HostRequest request) {
        Optional<String> chosen = request.cookie(COOKIE);
        return chosen.isEmpty() ? Optional.of(PEOPLE.get(0)) : find(chosen.get());
    }

    @Override
    public List<HostSession> known() {
        return PEOPLE;
    }

    @Override
    public Optional<String> cookieOf(PersonId person) {
        return find(person.value())
                .map(session -> COOKIE + "=" + session.person().value());
    }

    private static Optional<HostSession> find(String person) {
        return PEOPLE.stream()
                .filter(session -> session.person().value().equals(person))
                .findFirst();
    }
}
