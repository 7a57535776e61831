/** What a workload is for, as far as its image tells. */
export const workloadKinds = [
  'database',
  'document-store',
  'cache',
  'broker',
  'web',
  'ci-runner',
  'browser',
  'machine-learning',
  'network-appliance',
  'host-agent',
  'windows',
  'legacy-system',
  'storage',
  'desktop',
  'device-hub',
  'vm-in-container',
  'untrusted-code',
  'low-latency',
  'job',
  'tool',
] as const;

export type WorkloadKind = (typeof workloadKinds)[number];

export function isWorkloadKind(text: string): text is WorkloadKind {
  return (workloadKinds as readonly string[]).includes(text);
}

/** Whom an image starts as: root, root that gives its rights up by itself, or a user of its own. */
export type StartsAs = { readonly user: 'root' } | { readonly user: 'drops' } | { readonly user: 'own'; readonly uid: string };

/**
 * What an image starts as its first process, where that is there for other processes. `s6-overlay` and `systemd` refuse to work in any other
 * place than the first; `tini` and `dumb-init` do what `init: true` would do.
 */
export type InitSystem = 's6-overlay' | 's6' | 'systemd' | 'supervisord' | 'runit' | 'tini' | 'dumb-init' | 'catatonit';

/** What is known of a published image; each property only where it was read in the image's own sources. */
export interface KnownImage {
  /** `undefined` for a bare system or language, which can be anything. The first of `kinds`. */
  readonly kind: WorkloadKind | undefined;
  /** All that it is at once, the most telling first: an analysis server that carries a search engine is both. */
  readonly kinds: readonly WorkloadKind[];
  /** The ports it serves its data on. */
  readonly ports?: readonly number[];
  /**
   * Where it keeps its data. The first is where its manual mounts a volume; a mount at or above any one of them holds the data, as several stand
   * here only where versions differ and the tag does not say which it is, or where a part of the first is enough.
   */
  readonly dataDirectories?: readonly string[];
  /** The environment variable that moves the data elsewhere, such as `PGDATA`. */
  readonly dataVariable?: string;
  /** What its Dockerfile declares as VOLUME; empty where it surely declares none. A mount above such a path does not cover it. */
  readonly volumes?: readonly string[];
  readonly startsAs?: StartsAs;
  /** An unprivileged user that stands ready in it though it starts as root. */
  readonly user?: string;
  /** A published image of the same software that starts as a user of its own. */
  readonly unprivileged?: string;
  readonly init?: InitSystem;
  /** Where it is not SIGTERM. */
  readonly stopSignal?: string;
  /** When and where that was read: `2026-11, docker-library/postgres`. */
  readonly read?: string;
}

/** An image reference in the parts that recognition needs. */
export interface ImageName {
  readonly registry: string;
  /** Without the registry: `library/postgres`, `bitnami/redis`. */
  readonly path: string;
  /** The last component: `postgres`. */
  readonly name: string;
  readonly tag: string | undefined;
  /** False where a variable stands in the place of the tag. */
  readonly tagIsKnown?: boolean;
  /** Where one is written without a tag, the version is not known. */
  readonly digest?: string | undefined;
}

/** What the sources of one published image say; of several of one path the first whose version fits counts, so the newest stands first. */
export interface PublishedImage extends Omit<KnownImage, 'kind' | 'kinds' | 'ports'> {
  /** Paths without the registry. */
  readonly paths: readonly string[];
  /** The first version that this holds for, where older ones differ. */
  readonly since?: readonly [major: number, minor: number];
  /** The tags it is about, where one repository holds different things. */
  readonly tag?: RegExp;
  /** `{major}` stands for the first number of the tag. */
  readonly dataDirectories?: readonly string[];
  readonly read: string;
}
