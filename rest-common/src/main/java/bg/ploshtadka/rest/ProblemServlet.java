package bg.ploshtadka.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Words what the container itself refuses, before or beside JAX-RS, as a problem document. */
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Problem problem = StatusProblems.of(status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
        ProblemResponse.headers(problem).forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(problem.toJson(Objects.toString(path, request.getRequestURI()))
                        .toString());
    }
}
