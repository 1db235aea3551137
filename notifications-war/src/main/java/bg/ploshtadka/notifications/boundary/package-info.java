/** What admins see of the mails, as HTTP resources. */
package bg.ploshtadka.notifications.boundary;
