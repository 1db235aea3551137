/** Configuration from outside: how it is read, what it makes of itself for the server, and that it is checked at start. */
package bg.ploshtadka.configuration;
