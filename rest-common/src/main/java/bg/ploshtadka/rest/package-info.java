/** What the five boundaries share: problems, JSON, paging, request ids, access control and the caller's identity. */
package bg.ploshtadka.rest;
