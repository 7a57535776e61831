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

/** Whether the address is one that networks use inside themselves and no router of the internet passes on. */
export function isPrivate(address: string): boolean {
  const text = bare(address);
  return (
    /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(text) ||
    /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/i.test(text)
  );
}
