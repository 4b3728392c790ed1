package org.commspubliques.approval.json;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.commspubliques.approval")
                        .stream()
                        .filter(type -> !type.getPackageName().contains(".internal"))
                        .filter(type -> !type.getPackageName().endsWith(".json"))
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .sorted(Comparator.comparing(Class::getName))
                        .<Class<?>>map(type -> type)
                        .toList();
    }
}
