/** The description of the whole API, for programs and in a browser. */
package bg.ploshtadka.users.documentation;
