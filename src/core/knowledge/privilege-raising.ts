import type { ImageName } from './images';

/** Programs that are installed setuid root, or with file capabilities, and do nothing for an ordinary user without. */
const raising: ReadonlySet<string> = new Set(['sudo', 'su', 'doas', 'pkexec', 'newuidmap', 'newgidmap', 'fusermount', 'fusermount3']);

/** Whether a program of this name works for an ordinary user only by its setuid bit or its file capabilities. */
export function raisesPrivileges(program: string): boolean {
  return raising.has(program);
}

/** Published images whose program file carries capabilities, as their Dockerfiles or entry points set them: web and DNS servers, secret stores, a database console. */
const carriers: ReadonlySet<string> = new Set([
  'library/caddy',
  'coredns/coredns',
  'hashicorp/vault',
  'hashicorp/boundary',
  'library/vault',
  'pihole/pihole',
  'adguard/adguardhome',
  'dpage/pgadmin4',
]);

/** Whether the program of a published image carries file capabilities, so that a user other than root gets them as far as the container has them. */
export function carriesFileCapabilities({ path }: ImageName): boolean {
  return carriers.has(path);
}

/**
 * Whether an image holds an engine or builder that runs containers inside this one as an ordinary user: `rootless` says so itself, `either` can be started
 * both ways, or a variable in its tag decides.
 */
export function nestedEngine({ path, tag, tagIsKnown }: ImageName): 'rootless' | 'either' | undefined {
  if (/(^|\/)(podman|buildah)(\/|$)/.test(path)) return 'either';
  if (!/(^|\/)(buildkit|docker)$/.test(path)) return undefined;
  if (tagIsKnown === false) return 'either';
  return tag !== undefined && /(^|-)rootless($|-)/.test(tag) ? 'rootless' : undefined;
}
