package org.commspubliques.examples.bench.engine;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What is compared, from the reference to the slowest kind. */
public enum Contender {
    /** What a careful developer writes without an engine: the reference. */
    BY_HAND("StringBuilder by hand", false),
    /** This library's engine, told nothing of the model beforehand. */
    COMMS("comms-templates, dynamic", true),
    /** This library's engine, with templates bound to their record classes. */
    COMMS_BOUND("comms-templates, bound", true),
    /** Mustache turned into Java by an annotation processor. */
    JSTACHIO("JStachio", false),
    /** Templates turned into Java and compiled by javac when the program starts. */
    JTE("jte", false),
    /** Mustache, interpreted. */
    MUSTACHE_JAVA("mustache.java", true),
    /** Mustache, interpreted. */
    JMUSTACHE("jmustache", true),
    /** Handlebars, interpreted. */
    HANDLEBARS_JAVA("handlebars.java", true),
    /** Templates in the manner of Twig, interpreted. */
    PEBBLE("Pebble", true),
    /** A language of its own, interpreted. */
    FREEMARKER("FreeMarker", true),
    /** Templates that are HTML themselves, interpreted, and parsed only by rendering them. */
    THYMELEAF("Thymeleaf", false);

    private final String label;
    private final boolean parsesApart;

    Contender(String label, boolean parsesApart) {
        this.label = label;
        this.parsesApart = parsesApart;
    }

    /**
     * Returns its name on the command line.
     *
     * @return the name in small letters with hyphens
     */
    public String option() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * Returns what a table calls it.
     *
     * @return its name and version
     */
    public String label() {
        String version = Versions.BY_NAME.getProperty(option(), "");
        return version.isEmpty() ? label : label + " " + version;
    }

    /**
     * Returns whether parsing can be measured: done when a program runs, without a compiler, and apart from rendering.
     *
     * @return whether it parses apart
     */
    public boolean parsesApart() {
        return parsesApart;
    }

    /**
     * Makes an engine.
     *
     * @param texts the sources of its templates
     * @return the engine
     */
    public Engine engine(TemplateTexts texts) {
        return switch (this) {
            case BY_HAND -> new ByHand(texts.repertoire());
            case COMMS -> new CommsEngine(texts);
            case COMMS_BOUND -> new CommsEngine(texts).bound();
            case JSTACHIO -> JStachioViews.engine(texts.repertoire());
            case JTE -> new Jte(texts);
            case MUSTACHE_JAVA -> new MustacheJava(texts);
            case JMUSTACHE -> new JMustache(texts);
            case HANDLEBARS_JAVA -> new HandlebarsJava(texts);
            case PEBBLE -> new Pebble(texts);
            case FREEMARKER -> new FreeMarker(texts);
            case THYMELEAF -> new Thymeleaf(texts);
        };
    }

    /** The build writes the versions down, so that a table cannot name another than was measured. */
    private static final class Versions {

        private static final Properties BY_NAME = read();

        private static Properties read() {
            Properties versions = new Properties();
            try (InputStream in = Contender.class.getResourceAsStream("versions.properties")) {
                versions.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return versions;
        }
    }
}
