package app.steadyground.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Java asks for this computer's own name when it sets up fonts for an export, and where the computer does not know it by itself
 * the question would go out to a network. Here it is answered at once; all other names are looked up as usual, for printers.
 * Found by Java through {@code META-INF/services}. Any thread.
 */
public final class OwnName extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return resolver(configuration.builtinResolver(), configuration::lookupLocalHostName);
    }

    static InetAddressResolver resolver(InetAddressResolver usual, Supplier<String> own) {
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                return host.equalsIgnoreCase(own.get())
                        ? Stream.of(InetAddress.getByAddress(host, InetAddress.getLoopbackAddress().getAddress()))
                        : usual.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return usual.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "this computer's own name";
    }
}
