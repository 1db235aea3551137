/** Values and rules that every context shares; it knows no context and no network. */
package bg.ploshtadka.kernel;
