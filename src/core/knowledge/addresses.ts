/** An address without the brackets that keep the colons of IPv6 from a port's. */
function bare(address: string): string {
  return address.replace(/^\[|\]$/g, '');
}

/** Whether only the machine itself reaches what listens on the address. */
export function isLoopback(address: string): boolean {
  return /^(?:127(?:\.\d{1,3}){1,3}|::1|localhost)$/i.test(bare(address));
}

/** Whether the address stands for all that the machine has. */
export function isEveryAddress(address: string): boolean {
  return ['0', '0.0.0.0', '::', '*'].includes(bare(address));
}
