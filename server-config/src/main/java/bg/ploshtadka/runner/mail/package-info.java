/** The mail catcher of a local run: takes every mail by SMTP and shows it instead of delivering it. */
package bg.ploshtadka.runner.mail;
