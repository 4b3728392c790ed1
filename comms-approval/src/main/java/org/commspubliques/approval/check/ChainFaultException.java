package org.commspubliques.approval.check;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
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
        super("comms.chain.fault", message(chain, faults));
        this.faults = ImmutableList.copyOf(faults);
    }

    private static Wording message(ApprovalChain chain, List<ChainFault> faults) {
        StringBuilder fr =
                new StringBuilder("Le circuit « ").append(chain.name().fr()).append(" » ne peut pas être adopté :");
        StringBuilder en =
                new StringBuilder("Chain '").append(chain.name().en()).append("' cannot be adopted:");
        for (ChainFault fault : faults) {
            fr.append('\n').append(fault.message().fr());
            en.append('\n').append(fault.message().en());
        }
        return Wording.of(fr.toString(), en.toString());
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
