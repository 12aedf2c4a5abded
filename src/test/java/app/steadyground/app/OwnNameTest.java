package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnNameTest {
    private static final LookupPolicy ANY = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);

    /** A computer that asks a network for every name. */
    private static final class Asking implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            throw new UnknownHostException("asked for " + host);
        }

        @Override
        public String lookupByAddress(byte[] address) {
            return "asked";
        }
    }

    @Test
    void onlyTheNameOfThisComputerIsNotAskedFor() throws UnknownHostException {
        InetAddressResolver resolver = OwnName.resolver(new Asking(), () -> "desk");
        InetAddress own = resolver.lookupByName("Desk", ANY).findFirst().orElseThrow();
        assertTrue(own.isLoopbackAddress());
        assertEquals("Desk", own.getHostName());
        assertThrows(UnknownHostException.class, () -> resolver.lookupByName("printer", ANY));
        assertEquals("asked", resolver.lookupByAddress(own.getAddress()));
    }

    @Test
    void javaFindsIt() throws UnknownHostException {
        assertTrue(InetAddress.getLocalHost().isLoopbackAddress());
    }
}
