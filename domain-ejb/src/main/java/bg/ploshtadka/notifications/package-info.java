/** Mail that the system sends: queued in the transaction that causes it, delivered later, kept for the admins. */
package bg.ploshtadka.notifications;
