package org.commspubliques.core.json;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.commspubliques.core.alert.FrAlertRequest;
import org.commspubliques.core.alert.SituationLog;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.LineStanding;
import org.commspubliques.core.consent.ContactRights;
import org.commspubliques.core.consent.UnsubscribeLink;
import org.commspubliques.core.consent.UseRule;
import org.commspubliques.core.crisis.Crisis;
import org.commspubliques.core.crisis.CrisisLessons;
import org.commspubliques.core.event.Event;
import org.commspubliques.core.event.GuestList;
import org.commspubliques.core.event.ProtocolRank;
import org.commspubliques.core.event.RetroPlanning;
import org.commspubliques.core.event.RoomPlan;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.identity.ColourPair;
import org.commspubliques.core.identity.LogoRule;
import org.commspubliques.core.identity.MandatoryMention;
import org.commspubliques.core.identity.Typeface;
import org.commspubliques.core.identity.VisualUse;
import org.commspubliques.core.interactive.InteractiveFormat;
import org.commspubliques.core.media.MediaFile;
import org.commspubliques.core.media.TextEquivalent;
import org.commspubliques.core.planning.ChannelAdvice;
import org.commspubliques.core.planning.KindRating;
import org.commspubliques.core.pressure.Excess;
import org.commspubliques.core.pressure.SentMessage;
import org.commspubliques.core.recipient.Resolution;
import org.commspubliques.core.request.CommunicationRequest;
import org.commspubliques.core.schedule.Opening;
import org.commspubliques.core.support.SupportProfile;

/**
 * The documents that hosts store, and that they send to their front ends: what each is called, its codec and its JSON
 * Schema (draft 2020-12), which is in this library's jar.
 *
 * <p>Within a {@linkplain #VERSION version} a document only gains fields that may be absent, and constants. Schemas and
 * the declarations for TypeScript are made of the same model as reading and writing. Thread-safe.
 */
public final class JsonContract {

    /** The version of all documents, which their schemas name: {@code urn:comms-publiques:schema:1:budget}. */
    public static final int VERSION = 1;

    /** A record that none of these holds is not for hosts to keep; a test says so of each. */
    private static final ImmutableMap<String, Class<?>> DOCUMENTS = Maps.uniqueIndex(
            List.of(
                    Budget.class,
                    ChannelAdvice.class,
                    ColourPair.class,
                    CommunicationRequest.class,
                    ContactRights.class,
                    Crisis.class,
                    CrisisLessons.class,
                    Event.class,
                    Excess.class,
                    FrAlertRequest.class,
                    GuestList.class,
                    InteractiveFormat.class,
                    KindRating.class,
                    LineStanding.class,
                    LogoRule.class,
                    MandatoryMention.class,
                    MediaFile.class,
                    Opening.class,
                    ProtocolRank.class,
                    Report.class,
                    Resolution.class,
                    RetroPlanning.class,
                    RoomPlan.class,
                    SentMessage.class,
                    SituationLog.class,
                    SupportProfile.class,
                    TextEquivalent.class,
                    Typeface.class,
                    UnsubscribeLink.class,
                    UseRule.class,
                    VisualUse.class),
            JsonContract::name);

    private static final ImmutableSet<String> PACKAGES =
            DOCUMENTS.values().stream().map(Class::getPackageName).collect(ImmutableSet.toImmutableSet());

    private static final Map<Class<?>, JsonCodec<?>> CODECS = new ConcurrentHashMap<>();

    private JsonContract() {}

    private static String name(Class<?> type) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
    }

    /** Whether a type is a document, is written as one, or is a record or a sealed interface beside one. */
    static boolean has(Class<?> type) {
        return JsonForms.of(type) != null
                || (PACKAGES.contains(type.getPackageName())
                        && Modifier.isPublic(type.getModifiers())
                        && (type.isRecord() || (type.isInterface() && type.isSealed())));
    }

    /**
     * Returns the documents.
     *
     * @return their types by what they are called, such as {@code room-plan}; unmodifiable
     */
    public static Map<String, Class<?>> documents() {
        return DOCUMENTS;
    }

    /**
     * Returns the codec of a type, made once.
     *
     * @param type the type of a document, or of something in one
     * @param <T> the type
     * @return the codec
     * @throws IllegalArgumentException if some of the type has no exact form in JSON; names the component
     */
    @SuppressWarnings("unchecked") // put under its own type only
    public static <T> JsonCodec<T> codec(Class<T> type) {
        return (JsonCodec<T>) CODECS.computeIfAbsent(type, JsonCodec::of);
    }

    /**
     * Returns the schema of a document.
     *
     * @param name what it is called, such as {@code budget}
     * @return the JSON Schema, whole in itself; or nothing where no document is called so
     */
    public static Optional<String> schema(String name) {
        return DOCUMENTS.containsKey(name)
                ? Optional.of(resource("/org/commspubliques/core/schema/" + name + ".schema.json"))
                : Optional.empty();
    }

    /**
     * Returns the declarations of all documents for TypeScript.
     *
     * @return the text of {@code comms-core.d.ts}, with French and English beside each declaration where there are words
     */
    public static String typeScript() {
        return resource("/org/commspubliques/core/schema/comms-core.d.ts");
    }

    private static String resource(String path) {
        try (InputStream in = JsonContract.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("resource " + path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
