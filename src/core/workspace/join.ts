import type { ComposeModel } from '../model/compose/types';
import type { AnyModel } from '../model/any';
import type { Kind, Problem } from '../model/document';
import type { DockerfileModel } from '../model/dockerfile/types';
import { prescan } from '../model/prescan';
import type { LibvirtModel } from '../model/libvirt/types';
import { sameItems } from '../text/lists';
import type { Uri } from '../text/uri';
import { projectStarts } from './compose/discovery/discovery';
import type { ProjectFiles } from './compose/discovery/files';
import { Resolver } from './compose/resolver';
import { DockerfileImages } from './dockerfile/builds';
import { contextsOf, sameContexts, type Ask } from './dockerfile/context';
import { InlineDockerfiles } from './dockerfile/inline';
import { kindOf, parse, type FileState, type Parsed, type Parsers } from './files';
import { domainsOf } from './libvirt/domain';
import type { BuildContext, DeviceFragment, Domain, Image, InlineDockerfile, PlacedProblem, Project, Service } from './workload';

/** A Dockerfile with the targets that are built from it. */
export interface DockerfileUnit {
  readonly kind: 'dockerfile';
  readonly file: Uri;
  readonly model: DockerfileModel;
  readonly images: readonly Image[];
  /** The folders that its builds send, where it copies all that is in them. */
  readonly contexts: readonly BuildContext[];
  /** Set where it stands in a Compose file, which then is its `file`. */
  readonly inline: InlineDockerfile | undefined;
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

/** Joins files; remembers what it did, keyed by the identity of what went in. */
export class Joiner {
  private readonly kinds = new WeakMap<FileState, Kind | undefined>();
  private readonly parses = new Map<Uri, ParseEntry>();
  private readonly resolver = new Resolver(() => this.counters.resolves++);
  private readonly domains = new WeakMap<LibvirtModel, readonly (Domain | DeviceFragment)[]>();
  private readonly images = new Map<Uri, DockerfileUnit>();
  private readonly targets = new WeakMap<DockerfileModel, DockerfileImages>();
  private readonly inline = new InlineDockerfiles(() => this.parsers.dockerfile);
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
    const ask: Ask = (uri) => {
      const state = files.get(uri);
      if (state === undefined) wants.add(uri);
      return state;
    };
    const projectFiles: ProjectFiles = {
      compose: (uri) => composeAt(uri, 'compose'),
      text: (uri) => {
        const state = files.get(uri);
        if (state === undefined) wants.add(uri);
        return state?.state === 'text' ? state.text : undefined;
      },
      isMissing: (uri) => {
        const state = files.get(uri)?.state;
        return state === 'absent' || state === 'unreadable';
      },
      data: (text) => (prescan(text, 'compose') ? undefined : this.parsers.compose?.(text)),
    };

    const candidates = [...files.keys()].filter((uri) => composeAt(uri, askedAs.get(uri)));
    const starts = projectStarts(candidates, chain, projectFiles);
    const projects = this.resolver.resolveAll(starts, projectFiles);

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
    addProblems(problems, projects);

    const inline = this.inline.unitsOf(defined, ask);
    for (const { file, model } of inline)
      if (model.problems.length > 0) problems.set(file, [...(problems.get(file) ?? []), ...model.problems]);
    const dockerfiles = [
      ...[...models].flatMap(([file, model]) =>
        model.kind === 'dockerfile' ? [this.unit(file, model, builders.get(file) ?? [], ask)] : [],
      ),
      ...inline,
    ];
    const joined = new Map(
      dockerfiles.flatMap(({ images }) => images).flatMap(({ builders }) => builders.map((service) => [idOf(service), service] as const)),
    );
    const services = defined.map((service) => joined.get(idOf(service)) ?? service);
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

  private unit(file: Uri, model: DockerfileModel, builders: readonly Service[], ask: Ask): DockerfileUnit {
    const before = this.images.get(file);
    const contexts = contextsOf(model, file, builders, ask);
    const known = before?.model === model && sameItems(before.builders, builders) && sameContexts(before.contexts, contexts);
    if (known) return before;
    const images = this.targets.get(model) ?? new DockerfileImages(file, model);
    this.targets.set(model, images);
    const unit: DockerfileUnit = {
      kind: 'dockerfile',
      file,
      model,
      builders,
      images: images.builtBy(builders),
      contexts,
      inline: undefined,
    };
    this.images.set(file, unit);
    return unit;
  }

  private domainsOf(file: Uri, model: LibvirtModel): readonly (Domain | DeviceFragment)[] {
    const before = this.domains.get(model);
    if (before) return before;
    const domains = domainsOf(file, model);
    this.domains.set(model, domains);
    return domains;
  }
}

function idOf({ file, name }: Service): string {
  return `${file}#${name}`;
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

/** Adds what is wrong with the projects to the problems of the files; what two projects share, once. */
function addProblems(problems: Map<Uri, readonly Problem[]>, projects: readonly Project[]): void {
  const added = new Map<string, PlacedProblem>();
  for (const problem of projects.flatMap((project) => project.problems)) added.set(JSON.stringify(problem), problem);
  const byFile = new Map<Uri, Problem[]>();
  for (const problem of added.values()) {
    const others = byFile.get(problem.file);
    if (others) others.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  for (const [file, found] of byFile) problems.set(file, [...(problems.get(file) ?? []), ...found]);
}
