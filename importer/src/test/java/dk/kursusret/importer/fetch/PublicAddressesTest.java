package dk.kursusret.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressesTest {

    @ParameterizedTest
    @CsvSource({
            "8.8.8.8,true", "1.1.1.1,true", "0.0.0.0,false", "0.1.2.3,false",
            "9.255.255.255,true", "10.0.0.0,false", "10.255.255.255,false", "11.0.0.0,true",
            "100.63.255.255,true", "100.64.0.0,false", "100.127.255.255,false", "100.128.0.0,true",
            "126.255.255.255,true", "127.0.0.1,false", "127.255.255.255,false", "128.0.0.0,true",
            "169.253.255.255,true", "169.254.169.254,false", "169.254.170.2,false", "169.255.0.0,true",
            "172.15.255.255,true", "172.16.0.0,false", "172.31.255.255,false", "172.32.0.0,true",
            "192.0.0.8,false", "192.0.2.1,false", "192.88.99.1,false", "192.167.255.255,true", "192.168.0.1,false",
            "192.169.0.0,true", "198.17.255.255,true", "198.18.0.0,false", "198.19.255.255,false", "198.20.0.0,true",
            "198.51.100.7,false", "203.0.113.7,false", "223.255.255.255,true", "224.0.0.1,false",
            "239.255.255.255,false", "240.0.0.1,false", "255.255.255.255,false",
            "2a00:1450:400f::1,true", "2606:4700::1111,true", "::,false", "::1,false", "::ffff:127.0.0.1,false",
            "::ffff:8.8.8.8,true", "::8.8.8.8,false", "64:ff9b::808:808,false", "100::1,false", "2001::1,false",
            "2001:1ff:ffff::1,false", "2001:200::1,true", "2001:db8::1,false", "2002:a00:1::1,false", "3fff::1,false",
            "3ffe:ffff::1,true", "4000::1,false", "5f00::1,false", "fc00::1,false", "fd00:ec2::254,false",
            "fe80::1,false", "fec0::1,false", "ff02::1,false"})
    void onlyWhatBelongsToThePublicInternetIsAllowed(String address, boolean allowed) {
        assertEquals(allowed, new PublicAddresses().allows(InetAddress.ofLiteral(address)));
    }
}
