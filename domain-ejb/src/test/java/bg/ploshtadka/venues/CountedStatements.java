package bg.ploshtadka.venues;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that a data source executes. */
public final class CountedStatements {
    private final AtomicInteger number = new AtomicInteger();
    private final DataSource counted;

    /** Counts those of this one. */
    public CountedStatements(DataSource database) {
        this.counted = watch(DataSource.class, database);
    }

    /** The data source to use. */
    public DataSource dataSource() {
        return counted;
    }

    /** How many there were. */
    public int number() {
        return number.get();
    }

    /** Counts from zero again. */
    public void reset() {
        number.set(0);
    }

    private <T> T watch(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        number.incrementAndGet();
                    }
                    try {
                        return watched(method.invoke(real, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    private Object watched(Object result) {
        if (result instanceof Connection connection) {
            return watch(Connection.class, connection);
        } else if (result instanceof PreparedStatement statement) {
            return watch(PreparedStatement.class, statement);
        } else if (result instanceof Statement statement) {
            return watch(Statement.class, statement);
        }
        return result;
    }
}
