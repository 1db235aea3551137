package bg.ploshtadka.rest;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import javax.transaction.xa.XAException;

/** Tells a database that cannot be reached from one that refuses a statement. */
final class DatabaseAway {
    private DatabaseAway() {}

    static boolean isCauseOf(Throwable failed) {
        return UnexpectedFailureMapper.causes(failed).anyMatch(DatabaseAway::says);
    }

    /** An XAException is a commit that got no answer: the server's adapter keeps the reason only in its text. */
    private static boolean says(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof XAException
                || cause instanceof SQLException sql && saysState(sql.getSQLState())
                || saysPool(cause);
    }

    /** 08: connection failures, 57P: the server is going down or coming up, 53300: it takes no more connections. */
    private static boolean saysState(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300"));
    }

    /** The server's pool reports in classes and texts of its own when it is exhausted or cannot connect. */
    private static boolean saysPool(Throwable cause) {
        return cause.getClass().getSimpleName().equals("PoolingException")
                || String.valueOf(cause.getMessage()).startsWith("Error in allocating a connection");
    }
}
