/**
 * The front door of a local run: one origin for every WAR, the website and the panel, as Traefik is in production, and
 * the pages by which a developer reads the caught mails and plays the paying customer.
 */
package bg.ploshtadka.runner.frontdoor;
