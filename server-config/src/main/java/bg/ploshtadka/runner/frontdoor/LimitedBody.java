package bg.ploshtadka.runner.frontdoor;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request body that breaks off when it gets longer than allowed, for those that do not say their length first. */
final class LimitedBody extends FilterInputStream {

    private final long limit;
    private volatile long read;
    private volatile boolean brokenOff;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    /** Whether the body was longer than allowed. */
    boolean tooLarge() {
        return read > limit;
    }

    /** Whether the client has stopped in the middle of it. */
    boolean brokenOff() {
        return brokenOff;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int some;
        try {
            some = super.read(target, offset, length);
        } catch (IOException e) {
            brokenOff = true;
            throw e;
        }
        read = read + Math.max(some, 0);
        if (tooLarge()) {
            throw new IOException("The body is longer than " + limit + " bytes");
        }
        return some;
    }
}
