package org.commspubliques.core.cap;

import java.math.BigDecimal;

/**
 * Point: a place on the map, in WGS 84 (EPSG 4326). Immutable and thread-safe.
 *
 * @param latitude the latitude in degrees, from -90 to 90, north above zero
 * @param longitude the longitude in degrees, from -180 to 180, east above zero
 */
public record CapPoint(BigDecimal latitude, BigDecimal longitude) {

    /** Refuses a place that is not on the globe. */
    public CapPoint {
        latitude = CapText.number(latitude, "latitude");
        longitude = CapText.number(longitude, "longitude");
        CapValueException.unless(
                latitude.abs().compareTo(BigDecimal.valueOf(90)) <= 0,
                "une latitude va de -90 à 90 degrés : " + latitude.toPlainString(),
                "latitude must be -90 to 90, was " + latitude.toPlainString());
        CapValueException.unless(
                longitude.abs().compareTo(BigDecimal.valueOf(180)) <= 0,
                "une longitude va de -180 à 180 degrés : " + longitude.toPlainString(),
                "longitude must be -180 to 180, was " + longitude.toPlainString());
    }

    /**
     * Returns a point.
     *
     * @param latitude the latitude in degrees, such as {@code -22.2667}
     * @param longitude the longitude in degrees, such as {@code 166.55}
     * @return the point
     * @throws CapValueException if one is no number or out of bounds
     */
    public static CapPoint of(String latitude, String longitude) {
        return new CapPoint(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    @Override
    public String toString() {
        return latitude.toPlainString() + "," + longitude.toPlainString();
    }
}
