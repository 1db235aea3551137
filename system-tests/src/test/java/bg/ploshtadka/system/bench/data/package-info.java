/** What the product is measured on: a database as it would be after some years, filled once and kept. */
package bg.ploshtadka.system.bench.data;
