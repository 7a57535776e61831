import type { Certain } from '../model/certain';
import type { StageChain } from '../model/dockerfile/stages';
import type { DockerfileModel, Instruction, Stage } from '../model/dockerfile/types';
import type { LibvirtModel, XmlElement } from '../model/libvirt/types';
import type { Uri } from '../text/uri';
import type { EffectiveEntry, EffectiveItem, EffectiveMap, Origin, Place } from './effective';

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

/** The Dockerfile behind `build`. */
export interface Build {
  readonly entry: EffectiveEntry;
  /** `undefined` where the context is remote or not known, and where the Dockerfile stands in the Compose file itself, which is not read further. */
  readonly dockerfile: Uri | undefined;
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
  readonly profiles: readonly string[];
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
}

/** One Compose project: a root file with what it draws in. */
export interface Project {
  readonly kind: 'project';
  readonly root: Uri;
  /** Every file that was read for it, the root first. */
  readonly files: readonly Uri[];
  readonly services: ReadonlyMap<string, Service>;
  /** Top-level mappings: `volumes`, `networks`, `secrets`, `configs`. */
  readonly top: EffectiveMap;
  /** Whether the root is only assumed to stand alone: it is neither a file that Compose would start with nor the first of a chain that the settings name. */
  readonly assumed: boolean;
  /** The folder from which relative paths in a file are seen: the project's for the root and what is merged over it, the file's own for one that is extended. */
  folderFor(file: Uri): Uri;
}

/** An image that a Dockerfile describes: its target stage with the stages below it. */
export interface Image {
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
  /** The services that build this target, in this workspace. */
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
