package org.exeunt.forecast;

/// What forecasts are about, in the words of their files.
public final class Target {
    public static final String ARRIVALS = "arrivals per day";
    public static final String CUMULATIVE = "cumulative arrivals since reference date";
    public static final String WAITING = "people waiting";

    private Target() {}
}
