import type { ComposeModel } from '../model/compose/types';
import type { AnyModel } from '../model/any';
import type { Kind, Problem } from '../model/document';
import type { DockerfileModel } from '../model/dockerfile/types';
import type { LibvirtModel } from '../model/libvirt/types';
import type { Uri } from '../text/uri';
import { resolveProject, overridesOf, type ProjectFiles } from './compose/project';
import { buildTargets, withImage } from './dockerfile/builds';
import { kindOf, parse, type FileState, type Parsed, type Parsers } from './files';
import { domainsOf } from './libvirt/domain';
import type { DeviceFragment, Domain, Image, Project, Service } from './workload';

/** A Dockerfile with the targets that are built from it. */
export interface DockerfileUnit {
  readonly kind: 'dockerfile';
  readonly file: Uri;
  readonly model: DockerfileModel;
  readonly images: readonly Image[];
  /** The services that build from it, also those whose target it does not have. */
  readonly builders: readonly Service[];
}

/** How often each layer really worked; what did not change is not done again. */
export interface Counters {
  parses: number;
  resolves: number;
}

/** The files that belong together, joined. */
export interface Joined {
  /** The kind of every file of ours, those that were refused before parsing included. */
  readonly kinds: ReadonlyMap<Uri, Kind>;
  readonly models: ReadonlyMap<Uri, AnyModel>;
  readonly problems: ReadonlyMap<Uri, readonly Problem[]>;
  readonly projects: readonly Project[];
  readonly services: readonly Service[];
  readonly dockerfiles: readonly DockerfileUnit[];
  readonly domains: readonly (Domain | DeviceFragment)[];
  /** Files that were asked for and not answered yet. */
  readonly wants: ReadonlySet<Uri>;
}

interface ParseEntry {
  readonly text: string;
  readonly kind: Kind;
  readonly asked: boolean;
  readonly parsed: Parsed | undefined;
}

interface ResolveEntry {
  readonly model: ComposeModel;
  /** What was asked and what the answer was. */
  readonly asked: ReadonlyMap<Uri, unknown>;
  readonly compose: ReadonlySet<Uri>;
  readonly project: Project;
}

/** Joins files; remembers what it did, keyed by the identity of what went in. */
export class Joiner {
  private readonly kinds = new WeakMap<FileState, Kind | undefined>();
  private readonly parses = new Map<Uri, ParseEntry>();
  private readonly resolves = new Map<Uri, ResolveEntry>();
  private readonly domains = new WeakMap<LibvirtModel, readonly (Domain | DeviceFragment)[]>();
  private readonly images = new Map<Uri, DockerfileUnit>();
  private readonly joined = new WeakMap<Service, Service>();
  readonly counters: Counters = { parses: 0, resolves: 0 };

  constructor(private readonly parsers: Parsers) {}

  join(files: ReadonlyMap<Uri, FileState>): Joined {
    const wants = new Set<Uri>();
    const askedAs = new Map<Uri, Kind>();
    const read = (uri: Uri, asked?: Kind): Parsed | undefined => {
      if (asked) askedAs.set(uri, asked);
      const state = files.get(uri);
      if (state === undefined) wants.add(uri);
      const kind = asked ?? this.kindOf(uri, state);
      return state?.state === 'text' && kind ? this.parse(uri, state.text, kind, asked !== undefined) : undefined;
    };

    const roots = [...files.keys()].flatMap((uri) => {
      const model = read(uri)?.model;
      return model?.kind === 'compose' ? [{ uri, model }] : [];
    });
    const overrides = new Set(roots.flatMap(({ uri }) => overridesOf(uri)));
    const projects = roots
      .filter(({ uri }) => !overrides.has(uri))
      .map(({ uri, model }) =>
        this.resolve(uri, model, {
          compose: (other) => {
            const model = read(other, 'compose')?.model;
            return model?.kind === 'compose' ? model : undefined;
          },
          text: (other) => {
            const state = files.get(other);
            if (state === undefined) wants.add(other);
            return state?.state === 'text' ? state.text : undefined;
          },
        }),
      );

    const builds = projects.flatMap((project) => [...project.services.values()]).filter(({ build }) => build?.dockerfile !== undefined);
    for (const { build } of builds) if (build?.dockerfile) read(build.dockerfile, 'dockerfile');

    const kinds = new Map<Uri, Kind>();
    const models = new Map<Uri, AnyModel>();
    const problems = new Map<Uri, readonly Problem[]>();
    for (const uri of files.keys()) {
      const parsed = read(uri, askedAs.get(uri));
      if (parsed) kinds.set(uri, parsed.kind);
      if (parsed?.model) models.set(uri, parsed.model);
      if (parsed && parsed.problems.length > 0) problems.set(uri, parsed.problems);
    }

    const dockerfiles = [...models].flatMap(([file, model]) =>
      model.kind === 'dockerfile'
        ? [
            this.unit(
              file,
              model,
              builds.filter(({ build }) => build?.dockerfile === file),
            ),
          ]
        : [],
    );
    const services = projects.flatMap((project) => [...project.services.values()].map((service) => this.withImage(service, dockerfiles)));
    const domains = [...models].flatMap(([file, model]) => (model.kind === 'libvirt' ? this.domainsOf(file, model) : []));
    return { kinds, models, problems, projects, services, dockerfiles, domains, wants };
  }

  /** The kind of a file that nothing asked for; looked up once, since it takes a look at the text. */
  private kindOf(uri: Uri, state: FileState | undefined): Kind | undefined {
    if (state === undefined) return undefined;
    if (!this.kinds.has(state)) this.kinds.set(state, kindOf(uri, state, undefined));
    return this.kinds.get(state);
  }

  private parse(uri: Uri, text: string, kind: Kind, asked: boolean): Parsed | undefined {
    const before = this.parses.get(uri);
    if (before && before.text === text && before.kind === kind && (before.asked === asked || before.parsed !== undefined))
      return before.parsed;
    this.counters.parses++;
    const parsed = parse(uri, text, kind, this.parsers, asked);
    this.parses.set(uri, { text, kind, asked, parsed });
    return parsed;
  }

  private resolve(root: Uri, model: ComposeModel, files: ProjectFiles): Project {
    const before = this.resolves.get(root);
    if (
      before &&
      before.model === model &&
      [...before.asked].every(([uri, answer]) => (before.compose.has(uri) ? files.compose(uri) : files.text(uri)) === answer)
    ) {
      return before.project;
    }
    this.counters.resolves++;
    const asked = new Map<Uri, unknown>();
    const compose = new Set<Uri>();
    const project = resolveProject(root, model, {
      compose: (uri) => {
        const answer = files.compose(uri);
        asked.set(uri, answer);
        compose.add(uri);
        return answer;
      },
      text: (uri) => {
        const answer = files.text(uri);
        asked.set(uri, answer);
        return answer;
      },
    });
    this.resolves.set(root, { model, asked, compose, project });
    return project;
  }

  private unit(file: Uri, model: DockerfileModel, builders: readonly Service[]): DockerfileUnit {
    const before = this.images.get(file);
    const known = before?.model === model && sameItems(before.builders, builders);
    const unit: DockerfileUnit = known
      ? before
      : { kind: 'dockerfile', file, model, builders, images: buildTargets(file, model, builders) };
    this.images.set(file, unit);
    return unit;
  }

  private withImage(service: Service, dockerfiles: readonly DockerfileUnit[]): Service {
    const image = dockerfiles.flatMap(({ images }) => images).find(({ builders }) => builders.includes(service));
    if (image === undefined) return service;
    const before = this.joined.get(service);
    if (before?.build?.image === image) return before;
    const joined = withImage(service, image);
    this.joined.set(service, joined);
    return joined;
  }

  private domainsOf(file: Uri, model: LibvirtModel): readonly (Domain | DeviceFragment)[] {
    const before = this.domains.get(model);
    if (before) return before;
    const domains = domainsOf(file, model);
    this.domains.set(model, domains);
    return domains;
  }
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
