import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';

/** A host that must not be connected to: on this machine, in its network, or reserved. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
  readonly host: string;
  readonly address: string;

  constructor(host: string, address: string) {
    const named = host === address ? host : `${host} (${address})`;
    super(
      `${named} is an address of this machine or its network, not of the internet: set ALLOW_PRIVATE_ADDRESSES=on to fetch from it`,
    );
    this.host = host;
    this.address = address;
  }
}

/**
 * Connects only to IP addresses that `mayConnect` allows. A name is looked up once, and the address that is judged is
 * the one connected to, so that a name server can't show a public address first and a private one then (DNS rebinding).
 */
export function guardedAgent(mayConnect: (address: string) => boolean): Agent {
  const connect = buildConnector({ lookup: guardedLookup(mayConnect) });
  return new Agent({
    connect(options, callback) {
      const host = options.hostname.replace(/^\[|\]$/gu, '');
      if (isIP(host) !== 0 && !mayConnect(host)) callback(new ForbiddenAddressError(host, host), null);
      else connect(options, callback);
    },
  });
}

/** Looks a name up as Node does, and fails when any of its addresses is not allowed. */
function guardedLookup(mayConnect: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      const forbidden = addresses?.find(({ address }) => !mayConnect(address));
      if (error) callback(error, '');
      else if (forbidden) callback(new ForbiddenAddressError(host, forbidden.address), '');
      else if (options.all === true) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
}
