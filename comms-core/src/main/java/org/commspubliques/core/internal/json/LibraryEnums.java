package org.commspubliques.core.internal.json;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.EnumNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;

/**
 * Has a Jackson mapper write and read the enumerations of one module by names of its choice, as values and as keys; those of
 * others, a host’s above all, are left as they are. Immutable and thread-safe.
 */
public final class LibraryEnums extends AnnotationIntrospector {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String root;
    private final Names names;

    private LibraryEnums(String root, Names names) {
        this.root = root + '.';
        this.names = names;
    }

    /** An enumeration, since a mapper, and all it holds, can be serialised by Java. */
    private enum Names implements EnumNamingStrategy {
        OF_DOCUMENTS {
            @Override
            public String convertEnumToExternalName(MapperConfig<?> config, AnnotatedClass type, String constant) {
                return EnumNamingStrategies.LowerCamelCaseStrategy.INSTANCE.convertEnumToExternalName(
                        config, type, constant);
            }
        },
        OF_JAVA {
            @Override
            public String convertEnumToExternalName(MapperConfig<?> config, AnnotatedClass type, String constant) {
                return constant;
            }
        }
    }

    /**
     * Returns the rule by which documents are written: lower camel case, as {@link JsonNames} has it.
     *
     * @param root the package below which the module has all its own
     * @return the rule
     */
    public static LibraryEnums asInDocuments(String root) {
        return new LibraryEnums(root, Names.OF_DOCUMENTS);
    }

    /**
     * Returns the rule by which registers are written, whose hashes rest on it: the names in Java.
     *
     * @param root the package below which the modules have all their own
     * @return the rule; the module that adds it comes after those that add another
     */
    public static LibraryEnums asInRegisters(String root) {
        return new LibraryEnums(root, Names.OF_JAVA);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
        return type.getName().startsWith(root) ? names : null;
    }
}
