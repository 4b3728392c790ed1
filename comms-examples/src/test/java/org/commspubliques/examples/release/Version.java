package org.commspubliques.examples.release;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A version of this library, whether released or not yet. */
record Version(int major, int minor, int patch) {

    private static final Pattern FORM = Pattern.compile("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");

    static Version parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no version such as 0.1.0 or 0.1.0-SNAPSHOT");
        }
        int[] numbers = Arrays.stream(text.replace("-SNAPSHOT", "").split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
        return new Version(numbers[0], numbers[1], numbers[2]);
    }

    /** Whether hosts of the other version must expect that something is gone; before 1.0 a minor version says so. */
    boolean mayBreak(Version other) {
        return major != other.major || (major == 0 && minor != other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
