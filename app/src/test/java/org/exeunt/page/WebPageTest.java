package org.exeunt.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.exeunt.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WebPageTest {
    private static final String SCRIPT = "show(document.getElementById('bulletin'))";
    static final WebPage PAGE = new WebPage("<!doctype html><title>Exeunt</title>"
            + "<script id=\"bulletin\" type=\"application/json\">null</script><script type=\"module\">" + SCRIPT
            + "</script>");

    @Test
    void theBulletinIsPutIntoItsPlace() throws IOException {
        String html = PAGE.with(Week.page());
        var place = Pattern.compile("<script id=\"bulletin\"[^>]*>(.*?)</script>", Pattern.DOTALL)
                .matcher(html);
        assertThat(place.find()).isTrue();
        assertThat(new JsonMapper().readTree(place.group(1)).path("title").asString())
                .isEqualTo("a week");
        assertThat(html).endsWith(SCRIPT + "</script>").startsWith("<!doctype html>");
    }

    @Test
    void wordsOfAReportCannotEndTheScript() {
        String html = PAGE.with(Week.page());
        assertThat(html).doesNotContain("</script><script>alert(1)").contains("\\u003c/script>\\u003cscript>alert(1)");
        assertThat(html.split("<script", -1)).hasSize(3);
    }

    @Test
    void dollarsAndBackslashesStayAsTheyAre() {
        var data = Week.page();
        var named = new PageData(
                data.format(),
                "$1 \\ $0",
                data.asOf(),
                data.seed(),
                data.version(),
                data.reports(),
                data.figures(),
                data.policies(),
                data.rules(),
                data.copies(),
                data.flows(),
                data.levels(),
                data.forecasts(),
                data.scores(),
                data.countries(),
                data.crossings(),
                data.refusals());
        assertThat(PAGE.with(named)).contains("\"title\":\"$1 \\\\ $0\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script id=bulletin type=application/json>null</script>",
                "<script type='application/json' id='bulletin'> null </script>"
            })
    void thePlaceMayBeWrittenInOtherWays(String place) {
        assertThat(new WebPage(place).with(Week.page())).contains("\"title\":\"a week\"");
    }

    @Test
    void aPageWithoutAPlaceIsAFault() {
        assertThatThrownBy(() -> new WebPage("<p>").with(Week.page())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyThePagesOwnScriptsMayRun() {
        String hash = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Week.sha256(Week.utf8(SCRIPT))));
        assertThat(PAGE.securityPolicy())
                .contains("default-src 'none'; script-src 'sha256-" + hash + "';")
                .contains("connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'unsafe-inline'");
        assertThat(new WebPage("<p>").securityPolicy()).contains("script-src 'none'");
    }
}
