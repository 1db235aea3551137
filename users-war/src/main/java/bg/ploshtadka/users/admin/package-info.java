/** The first admin, whom the operator names in the configuration. */
package bg.ploshtadka.users.admin;
