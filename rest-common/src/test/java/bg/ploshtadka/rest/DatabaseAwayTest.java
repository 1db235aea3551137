package bg.ploshtadka.rest;

import jakarta.ejb.EJBException;
import jakarta.transaction.SystemException;
import java.net.ConnectException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseAwayTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300"})
    void isAwayWhenItSaysSo(String state) {
        assertThat(DatabaseAway.isCauseOf(new EJBException(new SQLException("gone", state))))
                .isTrue();
    }

    @Test
    void isAwayWhenNobodyListens() {
        assertThat(DatabaseAway.isCauseOf(new EJBException(new ConnectException("refused"))))
                .isTrue();
    }

    @Test
    void isAwayWhenACommitGetsNoAnswer() {
        SystemException failed = new SystemException();
        failed.initCause(new XAException("jakarta.resource.spi.LocalTransactionException: An I/O error occurred"));

        assertThat(DatabaseAway.isCauseOf(new EJBException("Unable to complete the transaction", failed)))
                .isTrue();
    }

    @Test
    void isThereWhenItRefusesAStatement() {
        assertThat(DatabaseAway.isCauseOf(new EJBException(new SQLException("null value", "23502"))))
                .isFalse();
    }
}
