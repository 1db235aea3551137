package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.Page;

/**
 * An answer that is not a list itself, but has a page of one in it: {@link PagingFilter} answers with the body and makes
 * the headers of the page.
 *
 * @param body what is answered
 * @param page the page in it
 */
public record Paged<T>(T body, Page<?> page) {}
