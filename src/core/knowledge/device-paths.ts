/** Construct paths that many devices of a domain have alike, the most usual one first. */

type Paths = readonly [string, ...string[]];

/** Paths below `domain/devices`: each element with what a reader points at of it; itself, where the part is empty. */
export function devicePaths(elements: readonly string[], parts: readonly string[]): Paths {
  const [first = '', ...rest] = elements.flatMap((element) => parts.map((part) => `domain/devices/${element}${part}`));
  return [first, ...rest];
}

const addressed =
  'disk controller interface hostdev filesystem redirdev smartcard input hub sound video watchdog serial console parallel channel ' +
  'memballoon rng tpm nvram panic shmem memory iommu vsock crypto pstore';

const addressParts = '@type @domain @bus @slot @function @multifunction @controller @target @unit @port @cssid @ssid @devno';

/** Where a device’s address in the guest stands. */
export const addressPaths: Paths = devicePaths(
  addressed.split(' ').map((device) => `${device}/address`),
  ['', ...addressParts.split(' ')],
);

const labelled = 'disk/source disk disk/mirror/source disk/backingStore/source serial/source console/source parallel/source channel/source';

/** Where one file of a device is excepted from the domain’s labels. */
export const seclabelPaths: Paths = devicePaths(
  labelled.split(' ').map((place) => `${place}/seclabel`),
  ['', '@relabel', '@model', '@labelskip', '/label'],
);
