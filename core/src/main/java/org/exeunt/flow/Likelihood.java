package org.exeunt.flow;

/// How well an expected number of people fits what a figure says: a split Student curve.
///
/// With d the distance from the centre and s the scale on that side,
/// log L = -weight · ν/2 · log(1 + d²/(ν s²)), ν = 4: close to normal near the centre, with tails so long that one
/// wild figure cannot drag a series (Lange, Little and Taylor 1989). An infinite scale makes a bound. Constants that
/// do not depend on the expected number are left out, so that log L is 0 at the centre.
///
/// @param centre the most likely number of people, at least 0
/// @param scaleBelow width of the side below the centre, in people; infinite if nothing speaks against less
/// @param scaleAbove width of the side above the centre, in people; infinite if nothing speaks against more
/// @param weight how much it counts, from 0 to 1
public record Likelihood(double centre, double scaleBelow, double scaleAbove, double weight) {
    private static final double DEGREES = 4;

    public Likelihood {
        if (!(centre >= 0) || !(scaleBelow > 0) || !(scaleAbove > 0) || !(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException(
                    "no likelihood with " + centre + ", " + scaleBelow + ", " + scaleAbove + ", " + weight);
        }
    }

    /// Log likelihood of this expected number of people, at most 0.
    public double logLikelihood(double expectedPeople) {
        double d = expectedPeople - centre;
        double s = scale(d);
        return s == Double.POSITIVE_INFINITY ? 0 : -weight * DEGREES / 2 * Math.log1p(d * d / (DEGREES * s * s));
    }

    /// First derivative of [#logLikelihood(double)], per person.
    public double slope(double expectedPeople) {
        return -pull(expectedPeople) * (expectedPeople - centre);
    }

    /// Second derivative of [#logLikelihood(double)], per person squared; positive far out in the tails.
    public double curvature(double expectedPeople) {
        double d = expectedPeople - centre;
        double s = scale(d);
        double spread = DEGREES * s * s;
        return s == Double.POSITIVE_INFINITY
                ? 0
                : -weight * DEGREES * (spread - d * d) / ((spread + d * d) * (spread + d * d));
    }

    /// Precision of the normal curve that has the same slope here: never negative, falling with the distance.
    public double pull(double expectedPeople) {
        double d = expectedPeople - centre;
        double s = scale(d);
        return s == Double.POSITIVE_INFINITY ? 0 : weight * DEGREES / (DEGREES * s * s + d * d);
    }

    /// The scale on the side of this distance from the centre.
    public double scale(double distance) {
        return distance < 0 ? scaleBelow : scaleAbove;
    }

    /// Whether it is only a bound.
    public boolean isBound() {
        return scaleBelow == Double.POSITIVE_INFINITY || scaleAbove == Double.POSITIVE_INFINITY;
    }

    /// With independent noise of this standard deviation added; for a model error in forecasts, for a dispute.
    public Likelihood widened(double people) {
        return new Likelihood(centre, Math.hypot(scaleBelow, people), Math.hypot(scaleAbove, people), weight);
    }

    /// The same of a number that is this many times smaller.
    public Likelihood divided(double factor) {
        return new Likelihood(centre / factor, scaleBelow / factor, scaleAbove / factor, weight);
    }

    /// The same of a number that is this many people larger.
    public Likelihood moved(double people) {
        return new Likelihood(Math.max(0, centre + people), scaleBelow, scaleAbove, weight);
    }

    /// Only a lower bound: nothing speaks against more.
    public Likelihood atLeast() {
        return new Likelihood(centre, scaleBelow, Double.POSITIVE_INFINITY, weight);
    }

    /// Only an upper bound: nothing speaks against less.
    public Likelihood atMost() {
        return new Likelihood(centre, Double.POSITIVE_INFINITY, scaleAbove, weight);
    }

    /// What this running total says about the people since an earlier one.
    public Likelihood minus(Likelihood earlier) {
        return new Likelihood(
                Math.max(0, centre - earlier.centre),
                Math.hypot(scaleBelow, earlier.scaleAbove),
                Math.hypot(scaleAbove, earlier.scaleBelow),
                Math.min(weight, earlier.weight));
    }
}
