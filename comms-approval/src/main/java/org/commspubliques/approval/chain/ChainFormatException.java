package org.commspubliques.approval.chain;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;

/**
 * Thrown when a file is no approval chain. Names every fault at once, each with its file, line, column and field, and what
 * to do about it.
 */
public final class ChainFormatException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The faults in the order of the file. */
    private final ImmutableList<DataFormatException> faults;

    ChainFormatException(List<DataFormatException> faults) {
        super("comms.chain.format", Wording.of(lines(faults, Locale.FRENCH), lines(faults, Locale.ENGLISH)));
        Preconditions.checkArgument(!faults.isEmpty(), "a chain is refused for at least one fault");
        this.faults = ImmutableList.copyOf(faults);
    }

    private static String lines(List<DataFormatException> faults, Locale reader) {
        return faults.stream().map(fault -> fault.message(reader)).collect(Collectors.joining("\n"));
    }

    /**
     * Returns the faults.
     *
     * @return what is wrong, and where, in the order of the file; at least one; unmodifiable
     */
    public List<DataFormatException> faults() {
        return faults;
    }
}
