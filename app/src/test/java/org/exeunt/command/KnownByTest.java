package org.exeunt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exeunt.Week;
import org.exeunt.report.Intake;
import org.exeunt.report.Published;
import org.exeunt.report.Report;
import org.exeunt.statement.Statement;
import org.junit.jupiter.api.Test;

class KnownByTest {
    @Test
    void laterReportsAndWhatTheySayAreLeftOut() {
        var known = KnownBy.of(Week.MONDAY, Week.statements());
        assertThat(known.of(Week.intake()).reports()).containsExactly(Week.monday());
        assertThat(known.of(Week.statements()).figures())
                .extracting(Statement::id)
                .containsExactly("f1");
        assertThat(known.of(Week.statements()).policies()).hasSize(1);
    }

    @Test
    void aCopyNeedsTwoReportsThatAreKnown() {
        assertThat(KnownBy.of(Week.MONDAY, Week.statements()).of(Week.intake()).copies())
                .isEmpty();
        assertThat(KnownBy.of(Week.TUESDAY, Week.statements()).of(Week.intake()).copies())
                .isEqualTo(Week.intake().copies());
    }

    @Test
    void whatWasRefusedStaysRefused() {
        assertThat(KnownBy.of(Week.SUNDAY, Week.statements()).of(Week.intake()).refusals())
                .isEqualTo(Week.intake().refusals());
    }

    @Test
    void aReportWithoutADayIsKnownOnceAllOthersAre() {
        Report undated =
                Week.report("undated.txt", "No day at all.", Week.MONDAY).publishedOn(Published.UNKNOWN);
        var intake = new Intake(List.of(Week.monday(), undated), List.of(), List.of());
        assertThat(KnownBy.of(Week.MONDAY, Week.statements()).of(intake).reports())
                .containsExactly(Week.monday());
        assertThat(KnownBy.of(Week.TUESDAY, Week.statements()).of(intake).reports())
                .containsExactly(Week.monday(), undated);
    }
}
