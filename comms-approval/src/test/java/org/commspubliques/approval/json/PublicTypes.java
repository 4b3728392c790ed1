package org.commspubliques.approval.json;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.commspubliques.contract.ProductionClasses;

/** The public records of this module. */
final class PublicTypes {

    /** Of the gate and of stores alone, given to the library, said in a word, or files with a format of their own. */
    static final Set<String> NEVER_SENT = Set.of(
            "IssuePermit",
            "RedeemPermit",
            "RecordDelivery",
            "RecordWithdrawal",
            "DecisionContext",
            "StageProgress",
            "All",
            "AtLeast",
            "Share",
            "Bound",
            "Granted",
            "Denied",
            "Appended",
            "Conflict",
            "Duplicate",
            "CopyResult",
            "RecoveredTail",
            "AuthorityKey",
            "CommandId",
            "Identity",
            "Text",
            "ArchiveManifest",
            "ArchivedFile",
            "Mailbox");

    private PublicTypes() {}

    static List<Class<?>> records() {
        return ProductionClasses.of("org.commspubliques.approval").stream()
                .filter(type -> !type.getPackageName().contains(".internal"))
                .filter(type -> !type.getPackageName().endsWith(".json"))
                .filter(JavaClass::isRecord)
                .map(JavaClass::reflect)
                .sorted(Comparator.comparing(Class::getName))
                .<Class<?>>map(type -> type)
                .toList();
    }
}
