package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/**
 * Plans de numérotation: how telephone numbers and postal codes are built in each French territory. Only lengths and
 * first digits are known, since ranges are allotted and withdrawn all the time. Immutable and thread-safe.
 */
public final class NumberingPlans {

    private final ImmutableList<Plan> plans;
    private final ImmutableList<Digits> shortNumbers;
    private final ImmutableList<String> postalBeginnings;
    private final ImmutableMap<Territory, String> postalByTerritory;
    private final String sha256;

    private NumberingPlans(
            List<Plan> plans,
            List<Digits> shortNumbers,
            List<String> postalBeginnings,
            Map<Territory, String> postalByTerritory,
            String sha256) {
        this.plans = ImmutableList.copyOf(plans);
        this.shortNumbers = ImmutableList.copyOf(shortNumbers);
        this.postalBeginnings = ImmutableList.copyOf(postalBeginnings);
        this.postalByTerritory = ImmutableMap.copyOf(postalByTerritory);
        this.sha256 = sha256;
    }

    /**
     * Numbers of one length.
     *
     * @param count how many digits
     * @param first what they begin with, one of these
     */
    record Digits(int count, List<String> first) {

        boolean fits(String digits) {
            return digits.length() == count && first.stream().anyMatch(digits::startsWith);
        }
    }

    /**
     * The numbers of a group of territories.
     *
     * @param id its identifier
     * @param form what a number looks like
     * @param territories where it is dialled in the national form
     * @param codes its country codes, without the sign
     * @param trunk what is dialled before the digits within the plan, and not from abroad; may be empty
     * @param digits the digits after the country code
     * @param source where this is from
     */
    record Plan(
            String id,
            Wording form,
            ImmutableSet<Territory> territories,
            List<String> codes,
            String trunk,
            Digits digits,
            Source source) {

        boolean fitsNationally(String dialled) {
            return dialled.startsWith(trunk) && digits.fits(dialled.substring(trunk.length()));
        }
    }

    /**
     * Returns the plans that ship with this library.
     *
     * @return the plans
     */
    public static NumberingPlans standard() {
        return from(JsonDocument.resource(NumberingPlans.class, "numbering.json"));
    }

    /**
     * Reads plans from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the plans
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static NumberingPlans parse(String origin, byte[] json) {
        return from(JsonDocument.parse(origin, json));
    }

    private static NumberingPlans from(JsonDocument document) {
        JsonObject file = document.root().object();
        ImmutableList.Builder<Plan> plans = ImmutableList.builder();
        for (JsonElement item : file.required("plans").items()) {
            plans.add(plan(item.object()));
        }
        ImmutableList.Builder<Digits> shortNumbers = ImmutableList.builder();
        for (JsonElement item : file.required("short").items()) {
            JsonObject fields = item.object();
            shortNumbers.add(digits(fields));
            fields.end();
        }
        JsonObject postal = file.required("postal").object();
        List<String> beginnings = postal.required("first").texts();
        ImmutableMap.Builder<Territory, String> byTerritory = ImmutableMap.builder();
        postal.required("territories")
                .object()
                .all()
                .forEach((code, beginning) -> byTerritory.put(Territory.of(code), beginning.text()));
        SourceReader.read(postal.required("source"));
        postal.end();
        file.end();
        return new NumberingPlans(
                plans.build(), shortNumbers.build(), beginnings, byTerritory.buildOrThrow(), document.sha256());
    }

    private static Plan plan(JsonObject fields) {
        Plan plan = new Plan(
                fields.required("id").text(),
                fields.wording(),
                SourceReader.territories(fields.required("territories")),
                fields.required("codes").texts(),
                fields.optional("trunk").map(JsonElement::text).orElse(""),
                digits(fields),
                SourceReader.read(fields.required("source")));
        fields.end();
        return plan;
    }

    private static Digits digits(JsonObject fields) {
        return new Digits(
                fields.required("digits").integer(2, 15),
                fields.required("first").texts());
    }

    /**
     * Returns the hash of the data.
     *
     * @return the SHA-256 of its bytes, in 64 lower-case hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }

    Optional<Plan> of(Territory territory) {
        return plans.stream()
                .filter(plan -> plan.territories().contains(territory))
                .findFirst();
    }

    /** The plan whose country code these digits begin with, and the code. */
    Optional<Map.Entry<Plan, String>> dialledFromAbroad(String digits) {
        for (Plan plan : plans) {
            for (String code : plan.codes()) {
                if (digits.startsWith(code)) {
                    return Optional.of(Map.entry(plan, code));
                }
            }
        }
        return Optional.empty();
    }

    boolean isShort(String digits) {
        return shortNumbers.stream().anyMatch(shortNumber -> shortNumber.fits(digits));
    }

    boolean fitsAnyPlan(String dialled) {
        return plans.stream().anyMatch(plan -> plan.fitsNationally(dialled));
    }

    boolean isPostalCode(String digits) {
        return digits.length() == 5 && postalBeginnings.stream().anyMatch(digits::startsWith);
    }

    /** What the postal codes of a territory begin with, where they all begin alike. */
    Optional<String> postalBeginning(Territory territory) {
        return Optional.ofNullable(postalByTerritory.get(territory));
    }
}
