import type { Certain } from '../model/certain';
import type { Embedded } from '../model/compose/embedded';
import type { ScalarNode } from '../model/compose/types';
import type { Problem } from '../model/document';
import type { StageChain } from '../model/dockerfile/stages';
import type { DockerfileModel, Instruction, Stage } from '../model/dockerfile/types';
import type { LibvirtModel, XmlElement } from '../model/libvirt/types';
import type { Uri } from '../text/uri';
import type { EnvironmentVariable } from './compose/discovery/environment';
import type { Compartments } from './compose/compartments';
import type { IsAwaited } from './compose/dependencies';
import type { DaemonFile, SeccompProfile } from './compose/discovery/daemon';
import type { EffectiveEntry, EffectiveItem, EffectiveMap, Origin, Place } from './effective';
import type { Start } from './start';

/** A value of a Compose service together with where it is written, for findings and fixes. */
export interface Written<T> {
  readonly value: Certain<T>;
  /** The value's own place. */
  readonly at: Origin;
  /** The entry whose value this is, or that holds the list it is an item of. */
  readonly entry: EffectiveEntry;
  /** The item, where the value is one of a list. */
  readonly item: EffectiveItem | undefined;
}

/** An image reference in its parts. */
export interface ImageReference {
  readonly registry: string;
  /** Without the registry: `library/postgres`, `bitnami/redis`. */
  readonly path: string;
  /** What a reader calls it: `postgres` of `docker.io/library/postgres:16`. */
  readonly name: string;
  readonly tag: string | undefined;
  /** False where a variable stands in tag or digest; `tag` is then absent. */
  readonly tagIsKnown: boolean;
  readonly digest: string | undefined;
}

/** One entry of `volumes`, whichever syntax it is written in. */
export interface Mount {
  readonly type: Certain<'bind' | 'volume' | 'tmpfs' | 'npipe' | 'image' | 'cluster'>;
  /** Host path, volume name or pipe as written and interpolated, not normalised; `undefined` for an anonymous volume. */
  readonly source: Certain<string> | undefined;
  readonly target: Certain<string>;
  readonly readOnly: Certain<boolean>;
  /** Short-syntax options, or those of `bind`. */
  readonly options: readonly string[];
  readonly propagation: string | undefined;
  readonly written: Written<string>;
  /** The part that names the source, for the exact place of a finding. */
  readonly sourceAt: Place;
}

/** One published or exposed port, whichever syntax it is written in. */
export interface Port {
  /** `undefined` where none is written, which binds every address of the host. */
  readonly hostIp: Certain<string> | undefined;
  /** Host port or range; `undefined` for one that the engine picks. */
  readonly published: Certain<string> | undefined;
  readonly target: Certain<string>;
  readonly protocol: string;
  readonly written: Written<string>;
}

/** One entry of `devices`. */
export interface Device {
  /** Path on the host, or a CDI name. */
  readonly source: Certain<string>;
  readonly target: Certain<string> | undefined;
  /** `rwm` where nothing is written. */
  readonly permissions: string;
  readonly written: Written<string>;
}

/** One entry of `security_opt`: `no-new-privileges`, `seccomp`, `apparmor`, `label`, `systempaths`, … */
export interface SecurityOption {
  readonly name: string;
  readonly value: Certain<string> | undefined;
  readonly written: Written<string>;
}

/** A file that `env_file` of a service names. */
export interface ServiceEnvironmentFile {
  /** The path where it is named. */
  readonly written: Written<string>;
  /** `undefined` where the path is not known. */
  readonly file: Uri | undefined;
  /** Whether Compose stops without it. */
  readonly required: Certain<boolean>;
  /** What it sets; `undefined` where it is not there or not read, as where a repository leaves it out on purpose. */
  readonly variables: ReadonlyMap<string, EnvironmentVariable> | undefined;
}

/** One entry of `secrets` or `configs` of a service. */
export interface FileReference {
  /** The name under the project's `secrets` or `configs`. */
  readonly source: Certain<string>;
  readonly written: Written<string>;
}

/** What `dockerfile_inline` holds. */
export interface InlineDockerfile {
  readonly node: ScalarNode;
  readonly file: Uri;
  /** The text of the Compose file that it stands in. */
  readonly fileText: string;
  /** `undefined` where a template hides it and where Compose refuses its variables. Computed at first use. */
  readonly embedded: Embedded | undefined;
}

/** The folder that a build sends, as far as it was asked for. */
export interface BuildContext {
  readonly folder: Uri;
  /** The file that says what is left out, and its text; `undefined` where there is none. */
  readonly ignoreFile: { readonly file: Uri; readonly text: string } | undefined;
  /** The text of the `.env` in it, where there is one and it is sent. */
  readonly environment: string | undefined;
}

/** The Dockerfile behind `build`. */
export interface Build {
  readonly entry: EffectiveEntry;
  /** The folder that is sent to the build; `undefined` where it is remote or not known. */
  readonly context: Uri | undefined;
  /** `undefined` where the context is remote or not known, and where the Dockerfile stands in the Compose file itself. */
  readonly dockerfile: Uri | undefined;
  /** The Dockerfile that stands in the Compose file. */
  readonly inline: InlineDockerfile | undefined;
  readonly target: Certain<string> | undefined;
  readonly arguments: ReadonlyMap<string, Certain<string>>;
  readonly privileged: Written<boolean> | undefined;
  readonly entitlements: readonly Written<string>[];
  /** Set once the file was read: the stages that make the image, and what they are built on. */
  readonly image: Image | undefined;
}

/** A service of a Compose project as Compose would start it. */
export interface Service {
  readonly kind: 'service';
  readonly name: string;
  /** The root file of its project. */
  readonly file: Uri;
  readonly project: Project;
  /** Where its key stands in the file that has the last word. */
  readonly nameAt: Origin;
  readonly node: EffectiveMap;
  readonly image: Written<ImageReference> | undefined;
  readonly build: Build | undefined;
  readonly mounts: readonly Mount[];
  readonly ports: readonly Port[];
  readonly devices: readonly Device[];
  readonly securityOptions: readonly SecurityOption[];
  readonly secrets: readonly FileReference[];
  readonly configs: readonly FileReference[];
  /** The files of `env_file`, in their order. */
  readonly environmentFiles: readonly ServiceEnvironmentFile[];
  /** The networks it is attached to; none where `network_mode` says what to do. */
  readonly networks: readonly NetworkAttachment[];
  readonly profiles: readonly string[];
  /** Whether it starts without a profile being asked for: it has none, or `COMPOSE_PROFILES` of the project's `.env` names one. */
  readonly active: Certain<boolean>;
  /** Whether all that it extends was read; where not, what it does not say may still be set. */
  readonly complete: boolean;
  /** The entry at a dotted path, such as `deploy.resources.limits.memory`. */
  entry(path: string): EffectiveEntry | undefined;
  /** A scalar at a dotted path, after interpolation. */
  text(path: string): Written<string> | undefined;
  /** A boolean as Compose casts it: `true`, `yes`, `on` and their likes. */
  flag(path: string): Written<boolean> | undefined;
  /** The strings at a dotted path, written as a list or as a single string. */
  list(path: string): readonly Written<string>[];
  /** The pairs at a dotted path, written as a mapping or as a list of `KEY=value`; a key without a value is `undefined`. */
  pairs(path: string): ReadonlyMap<string, Written<string> | undefined>;
  /**
   * What its processes get: `environment` over the pairs of its env files. Where one of these was not read (`environmentFiles`), names may
   * be missing; what the image sets is not in it. Put together at each call.
   */
  environment(): ReadonlyMap<string, Written<string> | undefined>;
}

/** A network that a service is attached to. */
export interface NetworkAttachment {
  /** Its name under the project's `networks`. */
  readonly network: Certain<string>;
  /** Where the service names it; `undefined` for the `default` one, to which a service without `networks` is attached. */
  readonly at: Origin | undefined;
  /** Its entry, where the service's networks are a mapping. */
  readonly entry: EffectiveEntry | undefined;
  readonly aliases: readonly Written<string>[];
}

export type DefinitionKind = 'networks' | 'volumes' | 'secrets' | 'configs';

/** A network, volume, secret or config as the project defines it at its top level. */
export interface Definition {
  readonly kind: DefinitionKind;
  readonly name: string;
  /** Where its key stands in the file that has the last word. */
  readonly nameAt: Origin;
  /** Its value is `undefined` where nothing but the name is written. */
  readonly entry: EffectiveEntry;
  /** Whether it is made outside of the project. */
  readonly external: Certain<boolean>;
  /** A scalar at a dotted path below it. */
  text(path: string): Written<string> | undefined;
  flag(path: string): Written<boolean> | undefined;
  pairs(path: string): ReadonlyMap<string, Written<string> | undefined>;
}

/** Something wrong with a project as a whole, in one of its files. */
export interface PlacedProblem extends Problem {
  readonly file: Uri;
}

/** One Compose project: a root file with what it draws in. */
export interface Project {
  readonly kind: 'project';
  readonly root: Uri;
  /** What it is called, where its files or its `.env` say so; else it has the name of its folder, whatever that is called. */
  readonly name: Certain<string> | undefined;
  /** Every file that was read for it, the root first. */
  readonly files: readonly Uri[];
  /** Those of them that `include` draws in. */
  readonly included: ReadonlySet<Uri>;
  readonly services: ReadonlyMap<string, Service>;
  /** Top-level mappings: `volumes`, `networks`, `secrets`, `configs`. */
  readonly top: EffectiveMap;
  /** The definition of that name at the top level; `undefined` where there is none, as for the network `default` that Compose makes. */
  definition(kind: DefinitionKind, name: string): Definition | undefined;
  /** Whether all that it includes was read; where not, there may be more services and definitions. */
  readonly complete: boolean;
  /** What is wrong with it as a whole, such as a file that it includes and that is not there. */
  readonly problems: readonly PlacedProblem[];
  /** Whether the root is only assumed to stand alone: it is neither a file that Compose would start with nor the first of a chain that the settings name. */
  readonly assumed: boolean;
  /** The folder from which relative paths in a file are seen: the project's for the root and what is merged over it, the file's own for one that is extended. */
  folderFor(file: Uri): Uri;
  /** Which of its services share a namespace. */
  readonly compartments: Compartments;
  readonly isAwaited: IsAwaited;
  /** The `daemon.json` of the workspace that says what the engine does where a service does not. */
  readonly daemon: DaemonFile | undefined;
  /** The system call filters that were read, by the path that a service's `seccomp=` option names. */
  readonly seccompProfiles: ReadonlyMap<string, SeccompProfile>;
}

/** A target of a Dockerfile as the file tells of it: its stage with the stages below it. */
export interface Target {
  readonly kind: 'image';
  /** The stage's name, or its index. */
  readonly name: string;
  readonly file: Uri;
  readonly model: DockerfileModel;
  /** For what reads along the chain: EXPOSE, VOLUME, ENV, the variables that an instruction sees. */
  readonly chain: StageChain;
  /** The target stage first, then the stages it is built on. */
  readonly stages: readonly [Stage, ...Stage[]];
  /** The external image at the bottom. */
  readonly base: Certain<string>;
  /** What the builders set of its ARGs; only what all of them set alike. */
  readonly arguments: ReadonlyMap<string, Certain<string>>;
  /** A parent stage holds ONBUILD, so that instructions run here that this file does not show. */
  readonly onbuild: boolean;
  /** The last instruction of that keyword along the stages. */
  effective(keyword: string): { readonly instruction: Instruction; readonly stage: Stage } | undefined;
  /** ENTRYPOINT and CMD as they work together; an ENTRYPOINT discards a CMD below it. */
  readonly start: { readonly entrypoint: Instruction | undefined; readonly command: Instruction | undefined };
  /** What that runs, where nothing replaces it. */
  readonly started: Start;
  /** What a pure function makes of it, worked out once however many services build it; each time the same function, not another closure. */
  derive<T>(compute: (target: Target) => T): T;
}

/** An image that a Dockerfile describes: a target, and who builds it. */
export interface Image extends Target {
  /** The services that build this target, in this workspace; each of them has this image. */
  readonly builders: readonly Service[];
}

/** The guest system, where the file names one. */
export type Guest = 'windows' | 'macos' | 'linux' | 'bsd' | 'other' | 'unknown';

/** A value libvirt would use, written or filled in. */
export interface Filled<T> {
  readonly value: Certain<T>;
  /** The attribute's value, the element's text or the element that decides; `undefined` where libvirt fills it in. */
  readonly at: Place | undefined;
}

export interface Disk {
  readonly element: XmlElement;
  readonly device: Filled<string>;
  readonly type: Filled<string>;
  readonly bus: Filled<string>;
  readonly target: Certain<string> | undefined;
  readonly driver: XmlElement | undefined;
  readonly readOnly: boolean;
  readonly transient: boolean;
  readonly shareable: boolean;
}

export interface NetworkInterface {
  readonly element: XmlElement;
  readonly type: Filled<string>;
  /** What the guest sees; libvirt's default where none is written and the default is known. */
  readonly model: Filled<string>;
}

/** A libvirt domain with what libvirt fills in. */
export interface Domain {
  readonly kind: 'domain';
  readonly name: string;
  readonly file: Uri;
  readonly model: LibvirtModel;
  readonly element: XmlElement;
  readonly type: Certain<string>;
  readonly osType: Certain<string>;
  readonly arch: Certain<string>;
  /** As written; empty where libvirt picks it. */
  readonly machine: Certain<string>;
  readonly vcpus: Filled<number>;
  readonly guest: Guest;
  readonly disks: readonly Disk[];
  readonly disksByElement: ReadonlyMap<XmlElement, Disk>;
  readonly interfaces: readonly NetworkInterface[];
  /** The values of `qemu:commandline/qemu:arg`, in order. */
  readonly arguments: readonly Certain<string>[];
  /** The output of `virsh dumpxml` on a running domain, by its marks. */
  readonly dump: boolean;
  /** Inside a snapshot, status or backup document: what was, not what will be defined; nothing here is to be mended. */
  readonly historical: boolean;
}

/** A device document for `virsh attach-device`: rules that look at one element only. */
export interface DeviceFragment {
  readonly kind: 'device';
  readonly name: string;
  readonly file: Uri;
  readonly model: LibvirtModel;
  readonly element: XmlElement;
}

/** What runs. */
export type Workload = Service | Image | Domain | DeviceFragment;
