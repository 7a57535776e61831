import { publishedBases } from './published-bases';
import { publishedServers } from './published-servers';
import { publishedStores } from './published-stores';
import type { ImageName, KnownImage, PublishedImage, StartsAs } from './types';

/** What is known of an image beside what it is for. */
export type PublishedFacts = Omit<KnownImage, 'kind' | 'kinds' | 'ports'>;

/** Families whose images all start alike, by the beginning of their path. */
const families: readonly (PublishedFacts & { readonly prefix: string; readonly tag?: RegExp })[] = [
  { prefix: 'selenium/', startsAs: own('1200'), volumes: [], read: '2026-11, SeleniumHQ/docker-selenium' },
  // Their supervisor stays root and starts the application as the user that PUID names.
  { prefix: 'linuxserver/', startsAs: { user: 'drops' }, init: 's6-overlay', read: '2026-11, linuxserver/docker-baseimage-alpine' },
  {
    prefix: 'distroless/',
    tag: /^(?!.*nonroot)/,
    startsAs: { user: 'root' },
    volumes: [],
    read: '2026-11, GoogleContainerTools/distroless',
  },
  {
    prefix: 'distroless/',
    tag: /(^|-)nonroot(-|$)/,
    startsAs: own('nonroot'),
    volumes: [],
    read: '2026-11, GoogleContainerTools/distroless',
  },
];

function own(uid: string): StartsAs {
  return { user: 'own', uid };
}

const byPath: ReadonlyMap<string, readonly PublishedImage[]> = groupedByPath([...publishedStores, ...publishedServers, ...publishedBases]);

function groupedByPath(images: readonly PublishedImage[]): ReadonlyMap<string, readonly PublishedImage[]> {
  const groups = new Map<string, PublishedImage[]>();
  for (const image of images) {
    for (const path of image.paths) {
      const group = groups.get(path);
      if (group) group.push(image);
      else groups.set(path, [image]);
    }
  }
  return groups;
}

/** What the image's own sources say; mirrors that keep Docker's `library/` path count as the original. */
export function publishedImage(image: ImageName): PublishedFacts | undefined {
  const mirrored = image.path.lastIndexOf('/library/');
  const all = byPath.get(mirrored < 0 ? image.path : image.path.slice(mirrored + 1));
  if (all === undefined) return publishedFamily(image);
  const editions = all.filter(({ tag }) => tag === undefined || tag.test(image.tag ?? ''));
  const version = versionOf(image.tag);
  if (version !== undefined) {
    const edition = editions.find(({ since }) => since === undefined || !isBefore(version, since));
    return edition && factsOf(edition, version[0]);
  }
  return isOfAnyVersion(image) ? ofAnyVersion(all) : ofNewest(editions);
}

/** Whether nothing says which version is meant: a variable stands for the tag, or a digest without one. */
function isOfAnyVersion({ tag, tagIsKnown, digest }: ImageName): boolean {
  return tag === undefined && (tagIsKnown === false || digest !== undefined);
}

function publishedFamily(image: ImageName): PublishedFacts | undefined {
  const { path, tag } = image;
  const fits = (wanted: RegExp | undefined) => wanted === undefined || (!isOfAnyVersion(image) && wanted.test(tag ?? ''));
  const family = families.find((candidate) => path.startsWith(candidate.prefix) && fits(candidate.tag));
  if (family === undefined) return undefined;
  const { prefix: _prefix, tag: _tag, ...facts } = family;
  return facts;
}

function factsOf({ paths: _paths, since: _since, tag: _tag, ...facts }: PublishedImage, major?: number): PublishedFacts {
  if (major === undefined || facts.dataDirectories === undefined) return facts;
  return { ...facts, dataDirectories: facts.dataDirectories.map((path) => path.replace('{major}', String(major))) };
}

/** What holds of the version that a tag such as `latest` or `alpine` names: the newest, but its data may still lie where an older one kept them. */
function ofNewest(editions: readonly PublishedImage[]): PublishedFacts | undefined {
  const [newest] = editions;
  if (newest === undefined) return undefined;
  const { volumes, ...facts } = factsOf(newest);
  const directories = dataDirectoriesOf(editions);
  return {
    ...facts,
    ...(directories.length > 0 ? { dataDirectories: directories } : {}),
    ...(volumes && alike(editions, (edition) => edition.volumes) ? { volumes } : {}),
  };
}

/** What holds of all versions alike. */
function ofAnyVersion(editions: readonly PublishedImage[]): PublishedFacts | undefined {
  const facts = ofNewest(editions);
  // What an entry does not reach may be anything: versions before its first, other tags.
  if (facts === undefined || editions.at(-1)?.since !== undefined || editions.some(({ tag }) => tag !== undefined)) return undefined;
  const { startsAs, stopSignal, init, ...rest } = facts;
  return {
    ...rest,
    ...(startsAs && alike(editions, (edition) => edition.startsAs) ? { startsAs } : {}),
    ...(stopSignal !== undefined && alike(editions, (edition) => edition.stopSignal) ? { stopSignal } : {}),
    ...(init !== undefined && alike(editions, (edition) => edition.init) ? { init } : {}),
  };
}

function dataDirectoriesOf(editions: readonly PublishedImage[]): readonly string[] {
  return [...new Set(editions.flatMap(({ dataDirectories }) => dataDirectories ?? []).filter((path) => !path.includes('{major}')))];
}

function alike(editions: readonly PublishedImage[], part: (edition: PublishedImage) => unknown): boolean {
  return new Set(editions.map((edition) => JSON.stringify(part(edition)))).size === 1;
}

type Version = readonly [major: number, minor: number | undefined];

/** The version that a tag begins with: `16`, `v2.4`, `8.0.32-debian`. */
function versionOf(tag: string | undefined): Version | undefined {
  const found = /^v?(\d{1,6})(?:\.(\d{1,6}))?(?![\d:])/.exec(tag ?? '');
  return found ? [Number(found[1]), found[2] === undefined ? undefined : Number(found[2])] : undefined;
}

/** Whether the version surely is an older one. */
function isBefore([major, minor]: Version, since: readonly [major: number, minor: number]): boolean {
  return major < since[0] || (major === since[0] && minor !== undefined && minor < since[1]);
}
