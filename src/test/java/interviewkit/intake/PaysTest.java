package interviewkit.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.posting.Pay;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The salary is $68,000 - $82,000 per year. | 68000 | 82000 | USD | year",
                "Pay: $27 to $33 per hour, paid weekly | 27 | 33 | USD | hour",
                "Das Jahresgehalt liegt zwischen 60.000 € und 75.000 €. | 60000 | 75000 | EUR | year",
                "32 à 36 K€ selon profil, soit 32 000 à 36 000 € par an | 32000 | 36000 | EUR | year",
                "£45k-£55k | 45000 | 55000 | GBP | year",
                "Salario: 2.100 € brutos al mes | 2100 | 2100 | EUR | month"
            })
    void amountsCurrencyAndPeriodAreRead(String text, String low, String high, String currency, String period) {
        Pay pay = Readings.read("Baker\n\n" + text).facts().pay().orElseThrow();
        assertEquals(new Pay(new BigDecimal(low), new BigDecimal(high), currency, period, pay.span()), pay);
    }

    @Test
    void otherSumsAreNoPay() {
        assertTrue(Readings.read("Baker\n\nWe raised $40,000,000 and have 200 million users.")
                .facts()
                .pay()
                .isEmpty());
    }
}
