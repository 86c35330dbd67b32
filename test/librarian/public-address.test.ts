import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPublicAddress } from '../../src/librarian/public-address.ts';

const NOT_PUBLIC = {
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  private: ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1'],
  'link-local': ['169.254.1.1', 'fe80::1', 'fe80::1%eth0'],
  'cloud metadata': ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '168.63.129.16'],
  'shared by carriers': ['100.64.0.1', '100.127.255.255'],
  multicast: ['224.0.0.1', '239.255.255.250', 'ff02::1'],
  'of no host': ['0.0.0.0', '0.1.2.3', '255.255.255.255', '::'],
  'reserved or for examples': ['192.0.2.1', '198.18.0.1', '240.0.0.1', '2001:db8::1', '4000::1', '100::1'],
  'IPv4 in IPv6': ['::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '::127.0.0.1', '::ffff:0:10.0.0.1'],
  'IPv4 behind NAT64': ['64:ff9b::127.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::10.0.0.1'],
  'IPv4 in a tunnel': ['2002:7f00:1::', '2001:0:7f00:1::'],
  'no address': ['', 'localhost', 'example.com', '1.2.3.4.5'],
};

for (const [kind, addresses] of Object.entries(NOT_PUBLIC)) {
  test(`not public: ${kind}`, () => {
    assert.deepEqual(
      addresses.filter((address) => isPublicAddress(address)),
      [],
    );
  });
}

test('public: addresses that anybody can reach', () => {
  const addresses = [
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ];
  assert.deepEqual(
    addresses.filter((address) => !isPublicAddress(address)),
    [],
  );
});

test('an IPv4 address is judged alike however it is dressed up in IPv6', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const plain = isPublicAddress(address);
      assert.equal(isPublicAddress(`::ffff:${address}`), plain);
      assert.equal(isPublicAddress(`64:ff9b::${address}`), plain);
    }),
  );
});
