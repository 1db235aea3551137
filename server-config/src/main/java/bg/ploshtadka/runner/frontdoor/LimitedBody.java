package bg.ploshtadka.runner.frontdoor;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request body that breaks off when it gets longer than allowed, for those that do not say their length first. */
final class LimitedBody extends FilterInputStream {

    private final long limit;
    private long read;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    /** Whether the body was longer than allowed. */
    boolean tooLarge() {
        return read > limit;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int some = super.read(target, offset, length);
        count(some);
        return some;
    }

    private void count(int some) throws IOException {
        read += Math.max(some, 0);
        if (tooLarge()) {
            throw new IOException("The body is longer than " + limit + " bytes");
        }
    }
}
