package org.commspubliques.examples.atelier;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.commspubliques.examples.atelier.desk.DemoUsers;
import org.commspubliques.examples.atelier.desk.Users;
import org.jspecify.annotations.Nullable;

/**
 * How an atelier is started.
 *
 * @param folder where it keeps texts, publications and, without a database, the register
 * @param jdbc the database that keeps texts and register; null for files
 * @param port the port; 0 for a free one
 * @param language the language of the page where its reader asks for none
 * @param users the people
 * @param clock what tells the instant of a request
 */
public record AtelierOptions(Path folder, @Nullable String jdbc, int port, Locale language, Users users, Clock clock) {

    private static final int HIGHEST_PORT = 65_535;

    /** Refuses missing parts, and a port that does not exist. */
    public AtelierOptions {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(users, "users");
        Objects.requireNonNull(clock, "clock");
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("port " + port + " : attendu un nombre de 0 à " + HIGHEST_PORT);
        }
    }

    /**
     * Returns options: in files, on a free port, in French, with the people of the demonstration and the clock of the machine.
     *
     * @param folder where everything is kept
     * @return the options
     */
    public static AtelierOptions in(Path folder) {
        return new AtelierOptions(folder, null, 0, Locale.FRENCH, new DemoUsers(), Clock.systemUTC());
    }

    /**
     * Returns these options with a database.
     *
     * @param url its JDBC address; its driver is on the class path
     * @return the options
     */
    public AtelierOptions withJdbc(String url) {
        return new AtelierOptions(folder, url, port, language, users, clock);
    }

    /**
     * Returns these options with another port.
     *
     * @param other the port; 0 for a free one
     * @return the options
     */
    public AtelierOptions withPort(int other) {
        return new AtelierOptions(folder, jdbc, other, language, users, clock);
    }

    /**
     * Returns these options with another language.
     *
     * @param other the language, French or English
     * @return the options
     */
    public AtelierOptions withLanguage(Locale other) {
        return new AtelierOptions(folder, jdbc, port, other, users, clock);
    }

    /**
     * Returns these options with the users of a host.
     *
     * @param other the users
     * @return the options
     */
    public AtelierOptions withUsers(Users other) {
        return new AtelierOptions(folder, jdbc, port, language, other, clock);
    }

    /**
     * Returns these options with another clock.
     *
     * @param other the clock
     * @return the options
     */
    public AtelierOptions withClock(Clock other) {
        return new AtelierOptions(folder, jdbc, port, language, users, other);
    }
}
