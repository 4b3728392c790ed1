package org.commspubliques.examples.reseaucontributeurs;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.contribution.ContributionDesk;
import org.commspubliques.core.contribution.ContributionRight;
import org.commspubliques.core.contribution.Contributor;
import org.commspubliques.core.contribution.ContributorId;
import org.commspubliques.core.contribution.ContributorKind;
import org.commspubliques.examples.input.TableFile;
import org.commspubliques.examples.input.TextFile;

/** Reads what each contributor may write on the website. */
final class Rights {

    private Rights() {}

    static ContributionDesk read(TextFile file, LocalAuthority authority, Map<UnitId, Network.Writer> writers) {
        List<Contributor> contributors = new ArrayList<>();
        writers.forEach((id, writer) -> contributors.add(
                writer.declared() == ContributorKind.UNIT
                        ? Contributor.unit(id, writer.name().fr())
                        : Contributor.outside(
                                id.value(), writer.declared(), writer.name().fr())));
        List<ContributionRight> rights = new ArrayList<>();
        for (TableFile.Row row : TableFile.rows(file)) {
            rights.add(right(row));
        }
        return new ContributionDesk(authority, contributors, rights);
    }

    private static ContributionRight right(TableFile.Row row) {
        ContributionRight.Builder right = ContributionRight.builder(
                        row.read(0, "contributeur", "un contributeur", ContributorId::of))
                .channel(ChannelId.of("site"))
                .basis(row.optional(5));
        Splitter.on(',')
                .trimResults()
                .split(row.required(1, "secteurs"))
                .forEach(sector -> right.sector(SectorId.of(sector)));
        if (!row.optional(4).isEmpty()) {
            right.until(row.read(4, "jusqu’au", "AAAA-MM-JJ", LocalDate::parse));
        }
        return switch (row.required(2, "mode")) {
            case "direct" -> right.direct().build();
            case "visa" ->
                right.afterVisaOf(row.read(3, "fonction qui vise", "une fonction", OfficeId::of))
                        .build();
            case "proposition" -> right.build();
            default ->
                throw row.file()
                        .problem(
                                row.line(),
                                "mode",
                                "attendu : direct, visa ou proposition",
                                "expected: direct, visa or proposition");
        };
    }
}
