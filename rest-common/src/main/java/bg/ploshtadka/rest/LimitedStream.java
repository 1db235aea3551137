package bg.ploshtadka.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends the request when it turns out too long; one sent in chunks does not say its length before. */
final class LimitedStream extends FilterInputStream {
    private long left;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int number = super.read(bytes, offset, length);
        count(Math.max(0, number));
        return number;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int number) {
        left -= number;
        if (left < 0) {
            throw ProblemException.ofStatus(413);
        }
    }
}
