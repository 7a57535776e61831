import type { ComposeModel } from '../model/compose/types';
import type { AnyModel } from '../model/any';
import type { Kind, Problem } from '../model/document';
import type { DockerfileModel } from '../model/dockerfile/types';
import type { LibvirtModel } from '../model/libvirt/types';
import { sameItems } from '../text/lists';
import type { Uri } from '../text/uri';
import { discoveredStart, resolveProject, type ProjectFiles, type ProjectStart } from './compose/project';
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
  readonly start: ProjectStart;
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

  /** Joins these files. `chain` are the Compose files that make one project, in the order in which they are merged; empty for none. */
  join(files: ReadonlyMap<Uri, FileState>, chain: readonly Uri[]): Joined {
    const wants = new Set<Uri>();
    const askedAs = new Map<Uri, Kind>();
    const read = (uri: Uri, asked?: Kind): Parsed | undefined => {
      if (asked) askedAs.set(uri, asked);
      const state = files.get(uri);
      if (state === undefined) wants.add(uri);
      const kind = asked ?? this.kindOf(uri, state);
      return state?.state === 'text' && kind ? this.parse(uri, state.text, kind, asked !== undefined) : undefined;
    };

    const composeAt = (uri: Uri, asked?: Kind): ComposeModel | undefined => {
      const model = read(uri, asked)?.model;
      return model?.kind === 'compose' ? model : undefined;
    };
    const projectFiles: ProjectFiles = {
      compose: (uri) => composeAt(uri, 'compose'),
      text: (uri) => {
        const state = files.get(uri);
        if (state === undefined) wants.add(uri);
        return state?.state === 'text' ? state.text : undefined;
      },
    };

    const chained = chainStart(chain, projectFiles);
    const discovered = [...files.keys()].flatMap((uri) => {
      if (chained && chain.includes(uri)) return [];
      const model = composeAt(uri, askedAs.get(uri));
      return model ? discoveredStart(uri, model) : [];
    });
    const overrides = new Set(discovered.flatMap((start) => start.overrides));
    const starts = [...(chained ? [chained] : []), ...discovered.filter(({ root }) => !overrides.has(root))];
    const projects = starts.map((start) => this.resolve(start, projectFiles));

    const defined = projects.flatMap((project) => [...project.services.values()]);
    const builders = buildersOf(defined);
    for (const dockerfile of builders.keys()) read(dockerfile, 'dockerfile');

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
      model.kind === 'dockerfile' ? [this.unit(file, model, builders.get(file) ?? [])] : [],
    );
    const images = new Map(
      dockerfiles.flatMap((unit) => unit.images).flatMap((image) => image.builders.map((service) => [service, image] as const)),
    );
    const services = defined.map((service) => this.withImage(service, images.get(service)));
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

  private resolve(start: ProjectStart, files: ProjectFiles): Project {
    const before = this.resolves.get(start.root);
    if (
      before &&
      sameStart(before.start, start) &&
      [...before.asked].every(([uri, answer]) => (before.compose.has(uri) ? files.compose(uri) : files.text(uri)) === answer)
    ) {
      return before.project;
    }
    this.counters.resolves++;
    const asked = new Map<Uri, unknown>();
    const compose = new Set<Uri>();
    const project = resolveProject(start, {
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
    this.resolves.set(start.root, { start, asked, compose, project });
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

  private withImage(service: Service, image: Image | undefined): Service {
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

/** The services that build from each Dockerfile. */
function buildersOf(services: readonly Service[]): ReadonlyMap<Uri, readonly Service[]> {
  const builders = new Map<Uri, Service[]>();
  for (const service of services) {
    const dockerfile = service.build?.dockerfile;
    if (dockerfile === undefined) continue;
    const others = builders.get(dockerfile);
    if (others) others.push(service);
    else builders.set(dockerfile, [service]);
  }
  return builders;
}

/** The project that the settings name; none while its first file is not there or no Compose file. All of its files are asked for. */
function chainStart(chain: readonly Uri[], files: ProjectFiles): ProjectStart | undefined {
  const [model] = chain.map((uri) => files.compose(uri));
  const [root, ...overrides] = chain;
  return root === undefined || model === undefined ? undefined : { root, model, overrides, assumed: false };
}

function sameStart(a: ProjectStart, b: ProjectStart): boolean {
  return a.model === b.model && a.assumed === b.assumed && a.overrides.join('\n') === b.overrides.join('\n');
}
