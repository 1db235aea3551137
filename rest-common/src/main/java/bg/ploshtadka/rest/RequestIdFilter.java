package bg.ploshtadka.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives each request its id. It becomes part of the thread's name while the request lasts: the server writes the name
 * into each log line, and so the id stands on every line of the request, whichever library wrote it.
 */
public class RequestIdFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        String id = RequestId.takeOrMake(sentOrMade(request));
        request.setAttribute(RequestId.HEADER, id);
        response.setHeader(RequestId.HEADER, id);
        RequestId.begin(id);
        thread.setName(name + " request=" + id);
        try {
            chain.doFilter(request, response);
        } finally {
            thread.setName(name);
            RequestId.end();
        }
    }

    /** An error dispatch passes here a second time: the id that was made for the request stays. */
    private static String sentOrMade(HttpServletRequest request) {
        return request.getAttribute(RequestId.HEADER) instanceof String made
                ? made
                : request.getHeader(RequestId.HEADER);
    }
}
