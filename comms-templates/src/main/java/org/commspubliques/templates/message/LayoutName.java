package org.commspubliques.templates.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;

/**
 * What the name of a file says of the layout in it.
 *
 * @param file the name of the file
 * @param id the channel and language
 * @param rank the place of the channel in the catalogue
 */
record LayoutName(String file, VariantId id, int rank) {

    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+)\\.([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\\.txt");

    private static final Comparator<LayoutName> ORDER = Comparator.comparingInt(LayoutName::rank)
            .thenComparing(name -> !name.id().language().equals("fr"))
            .thenComparing(name -> name.id().language());

    /** The layouts of a template, in the order in which its variants come. */
    static List<LayoutName> in(MessageFiles files, ChannelCatalog channels) {
        List<LayoutName> names = new ArrayList<>();
        for (String file : files.names()) {
            if (file.endsWith(MessageFiles.TEXT)) {
                names.add(of(files, file, channels));
            }
        }
        if (names.isEmpty()) {
            throw new DataFormatException(
                    files.name(),
                    0,
                    0,
                    "",
                    Wording.of(
                            "aucune mise en page ; attendu : un fichier tel que site.fr.txt",
                            "no layout; expected: a file such as site.fr.txt"));
        }
        names.sort(ORDER);
        return names;
    }

    private static LayoutName of(MessageFiles files, String file, ChannelCatalog channels) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw problem(
                    files,
                    file,
                    Wording.of(
                            "attendu : un nom fait du canal et de la langue, tel que sms.fr.txt",
                            "expected: a name made of the channel and the language, such as sms.fr.txt"));
        }
        List<String> known =
                channels.all().stream().map(Channel::id).map(ChannelId::value).toList();
        int rank = known.indexOf(name.group(1));
        if (rank < 0) {
            String all = known.stream().collect(Collectors.joining(", "));
            throw problem(
                    files,
                    file,
                    Wording.of(
                            "canal « " + name.group(1) + " » inconnu ; canaux connus : " + all,
                            "unknown channel '" + name.group(1) + "'; known channels: " + all));
        }
        return language(name.group(2), known.get(rank))
                .map(id -> new LayoutName(file, id, rank))
                .orElseThrow(() -> problem(
                        files,
                        file,
                        Wording.of(
                                "langue « " + name.group(2) + " » inconnue ; attendu : fr, en…",
                                "unknown language '" + name.group(2) + "'; expected: fr, en…")));
    }

    private static Optional<VariantId> language(String language, String channel) {
        try {
            return Optional.of(new VariantId(ChannelId.of(channel), language));
        } catch (IllegalArgumentException notATag) {
            return Optional.empty();
        }
    }

    private static DataFormatException problem(MessageFiles files, String file, Wording problem) {
        return new DataFormatException(files.origin(file), 0, 0, "", problem);
    }
}
