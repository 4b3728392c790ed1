package org.commspubliques.approval.archive;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.internal.journal.NamelessTrail;
import org.commspubliques.approval.internal.json.OrderJson;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.publication.Publication;
import org.commspubliques.approval.publication.PublicationRegister;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Dossier d’archive: what an archive keeps of a communication: every published text exactly as it went out, who decided what
 * by what right and when, the facts that were cited, what channels answered, what was corrected and withdrawn, the seals, and
 * a {@linkplain ArchiveManifest manifest} with the hash of every file and of the register. A system for electronic archiving
 * (SAE) or for documents (GED) takes in the folder.
 *
 * <p>Persons are numbered and not named, unless a free text of theirs does; offices and mandates are there. With a vault, the
 * reasons are read through it; without it, where the records have one, what stands for them is kept. The same approval,
 * archived at the same instant, gives the same bytes on every system. Not thread-safe while it is built; then immutable.
 */
public final class CommunicationArchive {

    private static final String NO_RECORD = "0".repeat(64);

    private final CommunicationId communication;
    private final ImmutableMap<String, byte[]> files;
    private final int registerVersion;
    private final String registerHash;

    private CommunicationArchive(
            CommunicationId communication, Map<String, byte[]> files, int registerVersion, String registerHash) {
        this.communication = communication;
        this.files = ImmutableMap.copyOf(files);
        this.registerVersion = registerVersion;
        this.registerHash = registerHash;
    }

    /**
     * Starts the archive of a communication, with the names that an organisation chart gives its offices, without an article.
     *
     * @param store where its approval is recorded
     * @param communication the communication
     * @param offices how the authority calls its offices, those of the house too
     * @return the builder
     */
    public static Builder builder(ApprovalStore store, CommunicationId communication, OrgChart offices) {
        return builder(store, communication, offices::nameOf);
    }

    /**
     * Starts the archive of a communication.
     *
     * @param store where its approval is recorded
     * @param communication the communication
     * @param titles how the host calls an office, with its article, as {@code Mandate.capacity} asks; an office for which it
     *     returns null is called by its usual name, else its identifier
     * @return the builder
     */
    public static Builder builder(
            ApprovalStore store, CommunicationId communication, Function<OfficeId, Wording> titles) {
        return new Builder(store, communication, titles);
    }

    /**
     * Writes the folder: whole, or not at all. It is made beside its place under another name, forced to the disk, and put in
     * its place in one step.
     *
     * @param folder the folder, which must not be there yet; its parent must
     * @param archivedAt the instant that the manifest states
     * @return the manifest; whoever keeps its {@linkplain ArchiveManifest#sha256() hash} apart can prove later that nothing
     *     changed
     * @throws ArchiveException if the folder is there already, or cannot be written
     */
    public ArchiveManifest write(Path folder, Instant archivedAt) {
        return ArchiveWriter.write(
                folder,
                files,
                listed -> new ArchiveManifest(communication, archivedAt, registerVersion, registerHash, listed));
    }

    /** Builds an archive. For one thread. */
    public static final class Builder {

        private final ApprovalStore store;
        private final CommunicationId communication;
        private final Function<OfficeId, Wording> titles;
        private final Map<VariantId, Map<ContentSeal, Variant>> texts = new LinkedHashMap<>();
        private final Map<String, byte[]> attached = new LinkedHashMap<>();
        private final List<Fact> facts = new ArrayList<>();
        private ChannelCatalog channels = ChannelCatalog.standard();
        private @Nullable ZoneId zone;
        private @Nullable PersonalDataVault vault;

        private Builder(ApprovalStore store, CommunicationId communication, Function<OfficeId, Wording> titles) {
            this.store = Objects.requireNonNull(store, "store");
            this.communication = Objects.requireNonNull(communication, "communication");
            this.titles = Objects.requireNonNull(titles, "titles");
        }

        /**
         * Gives the communication as it was at some time, of which what went out is taken: once for each state in which a
         * variant went out.
         *
         * @param value the communication
         * @return this builder
         * @throws IllegalArgumentException if it is another
         */
        public Builder content(Communication value) {
            Preconditions.checkArgument(value.id().equals(communication), "%s is not %s", value.id(), communication);
            for (Variant variant : value.variants()) {
                texts.computeIfAbsent(variant.id(), first -> new LinkedHashMap<>())
                        .put(value.seal(variant.id()), variant);
            }
            return this;
        }

        /**
         * Adds the facts that the texts cite.
         *
         * @param value the facts
         * @return this builder
         */
        public Builder facts(List<Fact> value) {
            facts.addAll(value);
            return this;
        }

        /**
         * Adds the page that shows how a variant looked.
         *
         * @param variant the variant
         * @param html the page
         * @return this builder
         */
        public Builder preview(VariantId variant, String html) {
            String name = "apercus/" + numbered(attached.size() + 1, variant) + ".html";
            attached.put(name, html.getBytes(StandardCharsets.UTF_8));
            return this;
        }

        /**
         * Adds a file of the host, such as a bon à tirer that was signed.
         *
         * @param path its name below {@code pieces/}: parts of ASCII letters, digits, dots, hyphens and underlines between
         *     slashes, none of which begins or ends with a dot
         * @param bytes its content
         * @return this builder
         * @throws IllegalArgumentException if the name is none, leads out of the folder, or is taken
         */
        public Builder file(String path, byte[] bytes) {
            String name = "pieces/" + ArchivePath.require(path);
            Preconditions.checkArgument(
                    attached.keySet().stream()
                            .noneMatch(taken -> ArchivePath.folded(taken).equals(ArchivePath.folded(name))),
                    "two files are called '%s'",
                    path);
            attached.put(name, bytes.clone());
            return this;
        }

        /**
         * Sets the zone whose hours the summary ({@code dossier.txt}) tells: that of the authority. Not set, it tells them in
         * UTC; all other files do, whatever is set.
         *
         * @param value the zone
         * @return this builder
         */
        public Builder zone(ZoneId value) {
            this.zone = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the channels by whose names the summary calls them. Not set, those that ship with the library.
         *
         * @param value the channels of the host
         * @return this builder
         */
        public Builder channels(ChannelCatalog value) {
            this.channels = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the vault of the approvals over the same store, through which reasons are read.
         *
         * @param value the vault
         * @return this builder
         */
        public Builder personalData(PersonalDataVault value) {
            this.vault = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Reads the register and returns the archive.
         *
         * @return the archive
         * @throws ArchiveException if the text of something that went out was not given; names each
         */
        public CommunicationArchive build() {
            ApprovalJournal.Loaded loaded = new ApprovalJournal(store, vault).load(communication);
            List<Publication> publications = PublicationRegister.of(store).of(communication);
            requireTexts(publications);
            Map<String, byte[]> files = new TreeMap<>(attached);
            put(files, "decisions.jsonl", String.join("\n", new NamelessTrail(store).jsonLines(loaded.acts())) + "\n");
            loaded.state().chain().ifPresent(chain -> put(files, "circuit.json", chain.toJson()));
            put(files, "diffusions.json", ArchiveTexts.publications(publications, vault));
            put(files, "faits.json", ArchiveTexts.facts(facts));
            put(
                    files,
                    "dossier.txt",
                    new ArchiveSummary(titles, channels, zone).of(communication, loaded.acts(), publications));
            int number = 1;
            for (Publication publication : publications) {
                Variant text = Objects.requireNonNull(text(publication));
                String name = "textes/" + numbered(number++, publication.variant());
                files.put(
                        name + ".json",
                        OrderJson.of(
                                publication.permit().toString(), communication, text, publication.seal(), Set.of()));
                put(files, name + ".txt", text.text() + "\n");
            }
            List<RecordedAct> acts = loaded.acts();
            return new CommunicationArchive(
                    communication,
                    files,
                    acts.isEmpty() ? 0 : acts.get(acts.size() - 1).version(),
                    acts.isEmpty() ? NO_RECORD : acts.get(acts.size() - 1).hash());
        }

        /** A number in front, so that no identifier is taken for a name that a system keeps for itself. */
        private static String numbered(int number, VariantId variant) {
            return (number < 10 ? "0" : "") + number + "-" + variant.channel() + "-" + variant.language();
        }

        private static void put(Map<String, byte[]> files, String name, String text) {
            files.put(name, text.getBytes(StandardCharsets.UTF_8));
        }

        private @Nullable Variant text(Publication publication) {
            return texts.getOrDefault(publication.variant(), ImmutableMap.of()).get(publication.seal());
        }

        private void requireTexts(List<Publication> publications) {
            List<String> missing = publications.stream()
                    .filter(publication -> text(publication) == null)
                    .map(publication -> publication.variant() + " (" + publication.permit() + ")")
                    .collect(ImmutableList.toImmutableList());
            if (!missing.isEmpty()) {
                throw ArchiveException.incomplete(Wording.of(
                        "Le texte diffusé n’est pas donné, ou n’est pas celui du sceau : " + String.join(", ", missing)
                                + ".",
                        "The text that went out is not given, or not the one of its seal: " + String.join(", ", missing)
                                + "."));
            }
        }
    }
}
