package org.commspubliques.approval.check;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/** Thrown when a chain cannot be adopted. Names every fault at once; each comes with a communication that shows it. */
public final class ChainFaultException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The faults, in the order of the check. */
    private final transient ImmutableList<ChainFault> faults;

    ChainFaultException(ApprovalChain chain, List<ChainFault> faults) {
        super(
                "comms.chain.fault",
                Wording.of(
                        "Le circuit « " + chain.name().fr() + " » ne peut pas être adopté :\n"
                                + lines(faults, Locale.FRENCH),
                        "Chain '" + chain.name().en() + "' cannot be adopted:\n" + lines(faults, Locale.ENGLISH)));
        this.faults = ImmutableList.copyOf(faults);
    }

    private static String lines(List<ChainFault> faults, Locale reader) {
        return faults.stream().map(fault -> fault.message().in(reader)).collect(Collectors.joining("\n"));
    }

    /**
     * Returns the faults.
     *
     * @return what is wrong, at least one; unmodifiable
     */
    public List<ChainFault> faults() {
        return faults;
    }
}
