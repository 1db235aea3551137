/** Venues, their courts, working hours, pictures and closures: what there is to book, when and for how much. */
package bg.ploshtadka.venues;
