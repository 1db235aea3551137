/**
 * The load of a measurement: what is asked, how often, and what came of it. {@code LoadProcess} runs a {@code Plan} in
 * a JVM of its own, Gatling does the asking, {@code Results} tells the numbers.
 */
package bg.ploshtadka.system.bench.load;
