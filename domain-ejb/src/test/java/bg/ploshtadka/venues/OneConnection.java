package bg.ploshtadka.venues;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source whose only connection stays open, for tests that write so much that connecting would take longest. */
final class OneConnection {
    private OneConnection() {}

    static DataSource to(DataSource database) {
        try {
            return to(database.getConnection());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One that goes on with what has been begun on a connection. */
    static DataSource to(Connection connection) {
        Connection lasting = lasting(connection);
        return proxy(DataSource.class, (method, arguments) -> lasting);
    }

    private static Connection lasting(Connection real) {
        return proxy(
                Connection.class,
                (method, arguments) -> method.getName().equals("close") ? null : method.invoke(real, arguments));
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.to(method, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    private interface Call {
        Object to(Method method, Object... arguments) throws ReflectiveOperationException;
    }
}
