package org.exeunt.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberGrammarTest {
    private static List<NumberMention> mentions(String text) {
        LanguagePack pack = LanguagePack.english();
        return new NumberGrammar(pack).mentions(pack.lexer().tokens(text, 0, text.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,688 people | 1688",
                "1 715 cars | 1715",
                "12\u00a0435 persons | 12435",
                "5.112 migrants | 5112",
                "1.2 million people | 1200000",
                "24.4 thousand people | 24400",
                "half a million people | 500000",
                "a quarter of a million people | 250000",
                "a million left | 1000000",
                "two hundred and fifty people | 250",
                "thirty-five thousand people | 35000",
                "the million was passed | 1000000",
                "two-day wait | 2",
                "a dozen cars | 12"
            })
    void aNumberIsReadInEveryGroupingAndInWords(String text, double number) {
        assertThat(mentions(text))
                .hasSize(1)
                .first()
                .satisfies(mention -> assertThat(mention.amount().typical()).isEqualTo(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over 8,000 | MORE_THAN",
                "no fewer than 200,000 | MORE_THAN",
                "some 300,000 | APPROXIMATELY",
                "just under 300,000 | APPROXIMATELY",
                "up to 150 | LESS_THAN",
                "as high as 1.2 million | LESS_THAN",
                "only 6,109 | EXACT",
                "70,000-plus | MORE_THAN",
                "another 3,000 or so | APPROXIMATELY"
            })
    void theWordsAroundANumberSayHowExactItIs(String text, Quantifier quantifier) {
        assertThat(mentions(text)).hasSize(1).first().satisfies(mention -> {
            assertThat(mention.amount().quantifier()).isEqualTo(quantifier);
            assertThat(mention.quoteFirst()).isZero();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "between 600,000 and 700,000 | 600000 | 700000",
                "5,000 to 6,000 | 5000 | 6000",
                "45-50 kilometres | 45 | 50",
                "thirty to thirty-five thousand | 30000 | 35000",
                "between one and 1.5 million | 1000000 | 1500000",
                "six to 12 hours | 6 | 12",
                "tens of thousands | 10000 | 99999",
                "hundreds, if not thousands | 100 | 9999",
                "thousands | 1000 | 9999"
            })
    void aRangeHasTheBoundsThatItsWordsAllow(String text, double low, double high) {
        assertThat(mentions(text))
                .hasSize(1)
                .first()
                .satisfies(mention -> assertThat(mention.amount()).isEqualTo(Amount.between(low, high)));
    }

    @Test
    void twoNumbersJoinedByAndAreTwoNumbers() {
        assertThat(mentions("3,099 and 3,403 people came")).hasSize(2);
    }
}
