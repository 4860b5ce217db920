// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

/** What customers did several times: x of m times each. */
final class Clusters {

    private long customers;
    private long some;
    private long notAll;
    private long sumX;
    private long sumM;
    private double sumXX;
    private double sumXM;
    private double sumMM;

    /** Adds a customer who did it x of m times. */
    void add(long x, long m) {
        customers++;
        some += x > 0 ? 1 : 0;
        notAll += x < m ? 1 : 0;
        sumX += x;
        sumM += m;
        sumXX += (double) x * x;
        sumXM += (double) x * m;
        sumMM += (double) m * m;
    }

    long customers() {
        return customers;
    }

    /** How many customers did it at least once. */
    long some() {
        return some;
    }

    /** How many customers did not do it each time. */
    long notAll() {
        return notAll;
    }

    /** How often all did it. */
    long done() {
        return sumX;
    }

    /** Of how many times. */
    long times() {
        return sumM;
    }

    /** The sum of (x - p m)<sup>2</sup>. */
    double squares(double p) {
        return Math.max(0, sumXX - 2 * p * sumXM + p * p * sumMM);
    }
}
