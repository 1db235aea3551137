/** What the product counts of itself, besides what the server does; it stands in {@code /metrics}. */
package bg.ploshtadka.metrics;
