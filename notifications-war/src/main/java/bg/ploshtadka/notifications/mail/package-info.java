/** Hands queued mails to the mail server. */
package bg.ploshtadka.notifications.mail;
