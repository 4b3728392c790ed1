package org.commspubliques.contract;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of a module without its tests. Reading them takes seconds, so they are read once in a run. */
public final class ProductionClasses {

    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    private ProductionClasses() {}

    /**
     * Returns the classes of a package and of those below it.
     *
     * @param root the package
     * @return its classes
     */
    public static JavaClasses of(String root) {
        return READ.computeIfAbsent(
                root,
                name -> new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(name));
    }
}
