package org.commspubliques.templates;

import com.google.common.collect.ImmutableMap;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Chargeur de modèles: finds the source of a template that another one includes. Called while a template is parsed, and
 * while one renders that is to include a template named by a variable. Must be thread-safe if the engine is shared.
 *
 * <p>The name comes from a template, or from a model: a loader must refuse names that lead out of its place, as those
 * below do. What it throws is reported as a {@link org.commspubliques.templates.error.TemplateException} with the place of
 * the including tag.
 */
@FunctionalInterface
public interface TemplateLoader {

    /**
     * Finds a source.
     *
     * @param name the name as the including tag writes it
     * @return the source, if there is one of that name
     */
    Optional<String> load(String name);

    /**
     * Returns a loader of sources that are in memory.
     *
     * @param sources the source of each name; copied
     * @return the loader, immutable and thread-safe
     */
    static TemplateLoader of(Map<String, String> sources) {
        Map<String, String> copy = ImmutableMap.copyOf(sources);
        return name -> Optional.ofNullable(copy.get(name));
    }

    /**
     * Returns a loader of files, read each time they are asked for. A name may have folders, separated by a slash; one
     * that begins with a full stop or a slash, has a backslash, a colon or a control character, or leads out of the folder
     * by a link is refused with an {@link IllegalArgumentException}, a file that is not in UTF-8 or larger than 4 MiB with
     * an {@link UncheckedIOException}.
     *
     * @param folder the folder
     * @param suffix what follows a name in that of its file, such as {@code .mustache}
     * @return the loader, thread-safe
     */
    static TemplateLoader inFolder(Path folder, String suffix) {
        return new FolderLoader(folder, suffix);
    }

    /**
     * Returns a loader of resources beside a class. Names are refused as by {@link #inFolder}. In a module, the package of
     * the resources must be open to {@code org.commspubliques.templates}.
     *
     * @param anchor the class
     * @param folder the folder of the resources, from the class's package; empty for the package itself
     * @param suffix what follows a name in that of its resource, such as {@code .mustache}
     * @return the loader, thread-safe
     */
    static TemplateLoader onClassPath(Class<?> anchor, String folder, String suffix) {
        return new ClassPathLoader(anchor, folder, suffix);
    }
}
