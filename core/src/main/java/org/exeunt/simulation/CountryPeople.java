package org.exeunt.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import org.exeunt.place.Country;

/// Inhabitants of whole countries, in millions, rounded, about 2022. Only an upper bound of what can leave; situations
/// that
/// need better say so in their places.
final class CountryPeople {
    /// Given for a country that is not listed: no bound worth the name, but a finite one.
    static final long UNLISTED = 10_000_000;

    private static final Map<String, Double> MILLIONS = parse("""
            AFG 41 ALB 2.8 DZA 45 AND 0.08 AGO 36 ARG 46 ARM 2.8 AUS 26 AUT 9 AZE 10.2 BHS 0.41 BHR 1.5 BGD 171 BRB 0.28
            BLR 9.3 BEL 11.7 BLZ 0.41 BEN 13.4 BTN 0.78 BOL 12.2 BIH 3.2 BWA 2.6 BRA 215 BRN 0.45 BGR 6.6 BFA 22.7
            BDI 12.9 CPV 0.59 KHM 16.8 CMR 27.9 CAN 39 CAF 5.6 TCD 17.7 CHL 19.6 CHN 1412 COL 51.9 COM 0.84 COG 6
            COD 99 CRI 5.2 CIV 28.2 HRV 3.9 CUB 11.2 CYP 1.3 CZE 10.7 DNK 5.9 DJI 1.1 DMA 0.07 DOM 11.2 ECU 18 EGY 111
            SLV 6.3 GNQ 1.7 ERI 3.7 EST 1.35 SWZ 1.2 ETH 123 FJI 0.93 FIN 5.6 FRA 68 GAB 2.4 GMB 2.7 GEO 3.7 DEU 84
            GHA 33.5 GRC 10.4 GRD 0.13 GTM 17.4 GIN 13.9 GNB 2.1 GUY 0.81 HTI 11.6 HND 10.4 HKG 7.3 HUN 9.6 ISL 0.38
            IND 1417 IDN 276 IRN 89 IRQ 44.5 IRL 5.1 ISR 9.6 ITA 59 JAM 2.8 JPN 125 JOR 11.3 KAZ 19.6 KEN 54 PRK 26
            KOR 51.7 KWT 4.3 KGZ 7 LAO 7.5 LVA 1.9 LBN 5.5 LSO 2.3 LBR 5.3 LBY 6.8 LIE 0.04 LTU 2.8 LUX 0.65 MDG 29.6
            MWI 20.4 MYS 33.9 MDV 0.52 MLI 22.6 MLT 0.53 MRT 4.7 MUS 1.26 MEX 128 MDA 2.6 MCO 0.04 MNG 3.4 MNE 0.62
            MAR 37.5 MOZ 33 MMR 54 NAM 2.6 NPL 30.5 NLD 17.7 NZL 5.1 NIC 6.9 NER 26.2 NGA 219 MKD 2.1 NOR 5.5 OMN 4.6
            PAK 236 PSE 5 PAN 4.4 PNG 10.1 PRY 6.8 PER 34 PHL 116 POL 37.8 PRT 10.4 QAT 2.7 ROU 19 RUS 147 RWA 13.8
            SAU 36.4 SEN 17.3 SRB 6.7 SLE 8.6 SGP 5.6 SVK 5.4 SVN 2.1 SOM 17.6 ZAF 60 SSD 10.9 ESP 48 LKA 22 SDN 47
            SUR 0.62 SWE 10.5 CHE 8.8 SYR 22 TWN 23.4 TJK 10 TZA 65.5 THA 71.7 TLS 1.3 TGO 8.8 TTO 1.5 TUN 12.4 TUR 85
            TKM 6.4 UGA 47 UKR 41 ARE 9.4 GBR 67.6 USA 333 URY 3.4 UZB 35.6 VEN 28.3 VNM 98 YEM 33.7 ZMB 20 ZWE 16.3
            XKX 1.8
            """);

    private CountryPeople() {}

    static long of(Country country) {
        Double millions = MILLIONS.get(country.code());
        return millions == null ? UNLISTED : Math.round(millions * 1e6);
    }

    private static Map<String, Double> parse(String table) {
        Map<String, Double> millions = new HashMap<>();
        Scanner words = new Scanner(table);
        while (words.hasNext()) {
            millions.put(words.next(), Double.valueOf(words.next()));
        }
        return Map.copyOf(millions);
    }
}
