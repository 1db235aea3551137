/** The durable tasks of users. */
package bg.ploshtadka.users.work;
