package org.exeunt.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PointTest {
    @Test
    void aDegreeOfLatitudeIsAbout111Km() {
        assertThat(new Point(10, 20).distanceKm(new Point(11, 20))).isCloseTo(111.195, within(0.001));
    }

    @Test
    void theFarSideIsHalfAroundTheEarth() {
        assertThat(new Point(0, 0).distanceKm(new Point(0, 180))).isCloseTo(20_015.1, within(0.1));
    }

    @Test
    void theDateLineIsNoGap() {
        assertThat(new Point(0, 179.5).distanceKm(new Point(0, -179.5))).isCloseTo(111.195, within(0.001));
    }

    @Test
    void aPointOffTheMapIsRefused() {
        assertThatThrownBy(() -> new Point(91, 0)).hasMessageContaining("91");
        assertThatThrownBy(() -> new Point(0, Double.NaN)).hasMessageContaining("NaN");
    }
}
