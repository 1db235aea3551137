/**
 * How fast the product is. What is here is compiled with the tests and run by {@code ./ploshtadka bench} alone: it fills a
 * database with as much as a busy country would have ({@link bg.ploshtadka.system.bench.data.KeptData}) and measures.
 */
package bg.ploshtadka.system.bench;
