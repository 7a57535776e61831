/** What a workload is for, as far as its image tells. */
export type WorkloadKind =
  | 'database'
  | 'document-store'
  | 'cache'
  | 'broker'
  | 'web'
  | 'ci-runner'
  | 'browser'
  | 'machine-learning'
  | 'network-appliance'
  | 'host-agent'
  | 'windows'
  | 'legacy-system'
  | 'storage'
  | 'desktop'
  | 'device-hub'
  | 'vm-in-container'
  | 'untrusted-code'
  | 'job'
  | 'tool';

/** Whom an image starts as: root, root that gives its rights up by itself, or a user of its own. */
export type StartsAs = { readonly user: 'root' } | { readonly user: 'drops' } | { readonly user: 'own'; readonly uid: string };

/** What is known of a published image; each property only where it was read in the image's own sources. */
export interface KnownImage {
  /** `undefined` for a bare system or language, which can be anything. */
  readonly kind: WorkloadKind | undefined;
  /** The ports it serves its data on. */
  readonly ports?: readonly number[];
  readonly dataDirectories?: readonly string[];
  readonly startsAs?: StartsAs;
  /** A published image of the same software that starts as a user of its own. */
  readonly unprivileged?: string;
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
}
