/** What the product is measured against: the least that a resource can do on the same server. */
package bg.ploshtadka.baseline;
