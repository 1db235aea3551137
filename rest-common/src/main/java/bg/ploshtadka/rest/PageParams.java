package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.PageRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/**
 * The part of a list that a client asks for. A resource method takes it as {@code @Valid @BeanParam PageParams} and
 * returns a {@link bg.ploshtadka.kernel.Page}; {@link PagingFilter} makes the headers.
 */
public class PageParams {
    /** The page, from 1. */
    @QueryParam("page")
    @DefaultValue("1")
    @Min(1)
    int page = 1;

    /** How many items a page has. */
    @QueryParam("page_size")
    @DefaultValue("20")
    @Min(1)
    @Max(PageRequest.MAX_SIZE)
    int pageSize = 20;

    /** The part in the domain's words. */
    public PageRequest toRequest() {
        return new PageRequest(page, pageSize);
    }
}
