import ipaddr from 'ipaddr.js';

/** The part of IPv6 that is handed out to networks on the internet; all else has a special use or none. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** Behind these stands an IPv4 address, in the last four bytes: RFC 6052, 2.1. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
/** Answers virtual machines on Azure, with their secrets, from what looks like any other address. */
const AZURE_HOST = '168.63.129.16';

/**
 * Whether an IP address is one that anybody on the internet can reach, and not a private, loopback, link-local,
 * multicast, shared (carrier-grade NAT) or reserved one, in whatever notation. IPv6 addresses that stand for an IPv4
 * one are judged by that. Anything but an IP address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast' && parsed.toString() !== AZURE_HOST;
  if (parsed.match(NAT64)) return isPublicAddress(parsed.toByteArray().slice(12).join('.'));
  return parsed.match(GLOBAL_IPV6) && parsed.range() === 'unicast';
}
