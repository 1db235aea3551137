/** Venues and their courts as HTTP resources. */
package bg.ploshtadka.venues.boundary;
