import { documentedPaths, documentedVersions } from './documented-versions';
import { schemaAt, schemaVersions, type Came } from './schema';

/** When libvirt learned something: in the version that is documented, or between two versions whose schemas are known. */
export type Since = { readonly version: string } | { readonly after: string; readonly by: string };

/**
 * When libvirt learned what stands at a place, such as `domain/cpu/topology@clusters` or `domain/devices/iommu@model=amd`, without what stands around it;
 * `undefined` where it is as old as that, or as the oldest schema.
 */
export function libvirtSince(place: string): Since | undefined {
  return documentedOr(place, cameAt(place));
}

/** The same for a place whose time by the schemas is at hand. */
export function documentedOr(place: string, came: Came | undefined): Since | undefined {
  const version = documentedVersions().get(place)?.libvirt;
  return version === undefined ? came : { version };
}

/** Whether more than the schemas' own times may be known of an element at that path, of its attributes and their values. */
export const isDocumented = (path: string): boolean => documentedPaths().has(path);

/** Settings that say what older versions do anyway, or that libvirt writes and never reads: without them nothing is lost. */
const sameAsBefore: ReadonlySet<string> = new Set([
  'domain/cpu/topology@clusters=1',
  'domain/cpu/topology@dies=1',
  'domain/os/loader@format=raw',
  'domain/os/nvram@format=raw',
  'domain/os/nvram@templateFormat=raw',
  'domain/devices/memory/target/address',
]);

/** Whether a version that does not know what stands at the place does the same without it. */
export const losesNothing = (place: string): boolean => sameAsBefore.has(place);

/** The first version of QEMU that can do what stands at a place, where libvirt's documentation names one. */
export function qemuSince(place: string): string | undefined {
  return documentedVersions().get(place)?.qemu;
}

function cameAt(place: string): Came | undefined {
  const [, path = '', attribute, value] = /^([^@=]*)(?:@([^=]*))?(?:=(.*))?$/.exec(place) ?? [];
  const element = schemaAt(path);
  if (attribute !== undefined) {
    const found = element?.attributes.get(attribute);
    return value === undefined ? found?.came : found?.words?.came.get(value);
  }
  if (value !== undefined) return element?.words?.came.get(value);
  const slash = path.lastIndexOf('/');
  return schemaAt(path.slice(0, Math.max(slash, 0)))?.children.get(path.slice(slash + 1))?.came;
}

/** Whether a version surely lacks what came then. A version that is not one, or too coarse to tell, does not. */
export function surelyLacks(version: string, since: Since): boolean {
  const own = partsOf(version);
  if (own === undefined) return false;
  return 'version' in since ? isBefore(own, partsOf(since.version)) : !isBefore(partsOf(since.after), own);
}

type Parts = readonly [major: number, minor: number];

/** Major and minor number; where only a major one is written, the last of that series is meant. */
function partsOf(version: string): Parts | undefined {
  const [, major, minor] = /^\s*v?(\d{1,4})(?:\.(\d{1,4}))?(?:\.\d{1,6})*\s*$/.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), minor === undefined ? Infinity : Number(minor)];
}

function isBefore(a: Parts | undefined, b: Parts | undefined): boolean {
  return a !== undefined && b !== undefined && (a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]));
}

/** The newest libvirt whose schema is known. */
export const newestKnown = (): string => schemaVersions().at(-1) ?? '';
