package org.commspubliques.examples.release;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The public API of a module as it is written down: each type and member, since which version it is there. A type stands in a
 * line with its version; its members follow, with a version where it is not that of their type.
 */
final class FrozenApi {

    private static final String SINCE = "  since ";
    private static final String VERSION = "version ";
    private static final String AFTER = " after ";
    private static final String NOTHING = "nothing";

    /** How a type is declared, since when it is there, and each of its members. */
    private record Since(String declaration, Version type, SortedMap<String, Version> members) {}

    /** What is not what it was; each is a line for people. */
    record Changes(List<String> gone, List<String> added) {

        boolean isNone() {
            return gone.isEmpty() && added.isEmpty();
        }
    }

    private final Version version;
    private final Optional<Version> after;
    private final SortedMap<String, Since> types = new TreeMap<>();

    private FrozenApi(Version version, Optional<Version> after) {
        this.version = version;
        this.after = after;
    }

    /** Before the first release: nothing is promised yet. */
    static FrozenApi none(Version version) {
        return new FrozenApi(version, Optional.empty());
    }

    static FrozenApi parse(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<String> versions = Splitter.on(AFTER).splitToList(lines.get(0).substring(VERSION.length()));
        FrozenApi api = new FrozenApi(
                Version.parse(versions.get(0)),
                versions.get(1).equals(NOTHING) ? Optional.empty() : Optional.of(Version.parse(versions.get(1))));
        Since type = null;
        for (String line : lines.subList(1, lines.size())) {
            List<String> parts = Splitter.on(SINCE).splitToList(line.strip());
            if (!line.startsWith(" ")) {
                type = new Since(parts.get(0), Version.parse(parts.get(1)), new TreeMap<>());
                api.types.put(ApiType.nameIn(parts.get(0)), type);
            } else if (type == null) {
                throw new IllegalArgumentException("'" + line + "' stands before any type");
            } else {
                type.members.put(parts.get(0), parts.size() > 1 ? Version.parse(parts.get(1)) : type.type);
            }
        }
        return api;
    }

    Version version() {
        return version;
    }

    /** What hosts would miss, or must now write themselves; and what is new. */
    Changes changes(Collection<ApiType> current) {
        List<String> gone = new ArrayList<>();
        List<String> added = new ArrayList<>();
        SortedMap<String, ApiType> now = byName(current);
        types.forEach((name, since) -> {
            ApiType type = now.get(name);
            if (type == null || !type.declaration().equals(since.declaration)) {
                gone.add(since.declaration);
            }
            if (type != null) {
                since.members.keySet().stream()
                        .filter(member -> !type.members().contains(member))
                        .forEach(member -> gone.add(name + ": " + member));
            }
        });
        now.forEach((name, type) -> {
            Since since = types.get(name);
            if (since == null || !type.declaration().equals(since.declaration)) {
                added.add(type.declaration());
            }
            if (since != null) {
                type.members().stream()
                        .filter(member -> !since.members.containsKey(member))
                        .forEach(member ->
                                (mustBeWritten(type.declaration(), member) ? gone : added).add(name + ": " + member));
            }
        });
        return new Changes(gone, added);
    }

    /** What every host that implements the type would have to write; nobody implements what is sealed. */
    private static boolean mustBeWritten(String declaration, String member) {
        return member.contains(" abstract ") && !declaration.contains("sealed ");
    }

    /** Whether a version may take something away from those who compiled against what is written down here. */
    boolean mayLose(Version next) {
        return (next.equals(version) ? after : Optional.of(version))
                .map(next::mayBreak)
                .orElse(true);
    }

    /** What is there now, written down for a version; whatever was there keeps its age. */
    FrozenApi with(Collection<ApiType> current, Version next) {
        FrozenApi api = new FrozenApi(next, next.equals(version) ? after : Optional.of(version));
        byName(current).forEach((name, type) -> {
            Since old = types.getOrDefault(name, new Since(type.declaration(), next, new TreeMap<>()));
            SortedMap<String, Version> members = new TreeMap<>();
            type.members().forEach(member -> members.put(member, old.members.getOrDefault(member, next)));
            api.types.put(name, new Since(type.declaration(), old.type, members));
        });
        return api;
    }

    private static SortedMap<String, ApiType> byName(Collection<ApiType> types) {
        SortedMap<String, ApiType> all = new TreeMap<>();
        types.forEach(type -> all.put(type.name(), type));
        return all;
    }

    String text() {
        StringBuilder text = new StringBuilder(VERSION)
                .append(version)
                .append(AFTER)
                .append(after.map(Version::toString).orElse(NOTHING))
                .append("\n");
        types.forEach((name, since) -> {
            text.append("\n")
                    .append(since.declaration)
                    .append(SINCE)
                    .append(since.type)
                    .append("\n");
            since.members.forEach((member, age) -> text.append("  ")
                    .append(member)
                    .append(age.equals(since.type) ? "" : SINCE + age)
                    .append("\n"));
        });
        return text.toString();
    }
}
