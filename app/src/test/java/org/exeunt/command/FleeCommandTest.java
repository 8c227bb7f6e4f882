package org.exeunt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleeCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aSmallCase() throws IOException {
        write("locations.csv", """
                #name,region,country,lat,lon,location_type,conflict_date,population
                Alder,North,Aland,10,10,conflict_zone,0,5000
                Birch,North,Aland,10,11,town,,1000
                Cedar,South,Bland,10,12,camp,,3000
                """);
        write("routes.csv", """
                #name1,name2,distance,forced_redirection
                Alder,Birch,100,0
                Birch,Cedar,150,0
                """);
        write("closures.csv", "#closure_type,name1,name2,closure_start,closure_end\n");
        write("sim_period.csv", "StartDate,2020-01-01\nLength,5\n");
        write("conflicts.csv", "#Day,Alder\n0,1\n1,1\n2,1\n3,1\n4,1\n");
        write("data_layout.csv", "total,refugees.csv\nCedar,cedar.csv\n");
        write("refugees.csv", "#Date,Total\n2020-01-01,0\n2020-01-05,400\n");
        write("cedar.csv", "#Date,Count\n2020-01-01,0\n2020-01-05,400\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aCaseIsPrintedAsFleePrintsIt() {
        var called = Called.with("simulate", "flee", folder, "--validation", folder, "--seed", 3);
        assertThat(called.exitCode()).isZero();
        assertThat(called.outLines()).hasSize(6);
        assertThat(called.outLines().getFirst())
                .startsWith("Day,Date,Cedar sim,Cedar data,Cedar error,Total error,")
                .endsWith(",refugee_debt");
        assertThat(called.outLines().get(1)).startsWith("0,2020-01-01,");
        assertThat(Called.with("simulate", "flee", folder, "--validation", folder, "--seed", 3)
                        .out())
                .isEqualTo(called.out());
    }

    @Test
    void aBadFileIsToldWithItsPlace() throws IOException {
        write("routes.csv", "#name1,name2,distance,forced_redirection\nAlder,Nowhere,100,0\n");
        var called = Called.with("simulate", "flee", folder, "--validation", folder);
        assertThat(called.exitCode()).isNotZero();
        assertThat(called.errLines()).singleElement().asString().contains("routes.csv", "Nowhere");
    }
}
