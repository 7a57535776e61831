import { folderOf, joinUri, type Uri } from '../../../text/uri';
import type { ComposeModel } from '../../../model/compose/types';
import type { EffectiveMap, EffectiveNode, EffectiveScalar, Via } from '../../effective';
import { Extending, servicesOf, type ExtendsScope } from './extends';
import type { ProjectFiles } from '../discovery/files';
import { includedFolder, includedPath, includesOf, withContexts, withImported, type IncludeEntry } from './include';
import { liftDocument, type Lifting } from './lift';
import { takeAway, type Marks } from './marks';
import { merge } from './merge';
import { rootPlace } from './merge-table';
import type { Reports } from '../reports';
import { asMapping } from '../tree';
import { variablesOf, type Variables } from '../discovery/variables';

/** Where and with what the files of a project, or of one that it includes, are read. */
export interface Setting {
  readonly folder: Uri;
  readonly variables: Variables;
  readonly via: readonly Via[];
  /** The files that include this one, outermost first. */
  readonly within: readonly Uri[];
}

/** More projects than anyone includes, and more text: an end to what includes of includes can multiply. */
const mostIncludes = 200;
const mostText = 8 * 1024 * 1024;

/** More documents than anyone writes into one file. */
const mostDocuments = 100;

/**
 * Reads the files of a project in the order compose-go does (`loader.go`): of each file each document, in it what it includes, then its
 * tags upon what was read before, then `extends`, and the result over what was read before.
 */
export class Loader {
  /** Every file that was read, the root first, with the folder from which its relative paths are seen. */
  readonly folders = new Map<Uri, Uri>();
  /** The files that were included. */
  readonly included = new Set<Uri>();
  private readonly projects = new Map<Variables, Map<string, EffectiveMap | undefined>>();
  private includes = 0;
  private text = 0;

  constructor(
    private readonly files: ProjectFiles,
    private readonly reports: Reports,
  ) {}

  /** These files as one project, each merged over those before it. */
  load(chain: readonly Uri[], setting: Setting): EffectiveMap | undefined {
    const extending = this.extendingIn(setting);
    let top: EffectiveNode | undefined;
    chain.forEach((file, index) => {
      const model = this.files.compose(file);
      if (model === undefined) return;
      const inside: Setting = {
        ...setting,
        via: index > 0 ? [...setting.via, 'override'] : setting.via,
        within: [...setting.within, file],
      };
      top = this.read(file, model, inside, top, (document, lifting, marks, before) => {
        const own = this.withIncludes(document, marks, inside);
        return merge(takeAway(before, marks, rootPlace), extending.resolve(own, lifting, marks), rootPlace);
      });
    });
    return asMapping(top);
  }

  /** Reads a file document by document; `add` gives the result so far. */
  private read(
    file: Uri,
    model: ComposeModel,
    { folder, variables, via }: Setting,
    before: EffectiveNode | undefined,
    add: (
      document: EffectiveMap,
      lifting: Lifting,
      marks: Marks | undefined,
      before: EffectiveNode | undefined,
    ) => EffectiveNode | undefined,
  ): EffectiveNode | undefined {
    if (!this.folders.has(file)) this.folders.set(file, folder);
    this.text += model.text.length;
    let top = before;
    const [beyond] = model.documents.slice(mostDocuments).filter((document) => document !== undefined);
    if (beyond) this.reports.add('unfolds-too-far', { file, span: beyond.span }, {});
    model.documents.slice(0, mostDocuments).forEach((document, index) => {
      const lifting: Lifting = { file, model, folder, via: index > 0 ? [...via, 'document'] : via, variable: variables.lookup };
      const { node, marks, tooMany } = liftDocument(document, lifting);
      if (tooMany) this.reports.add('unfolds-too-far', tooMany, {});
      if (node?.type === 'map') top = add(node, lifting, marks, top);
    });
    return top;
  }

  private extendingIn(setting: Setting): Extending {
    const scopes = new Map<Uri, ExtendsScope | 'missing' | undefined>();
    const scopeOf = (file: Uri) => {
      if (!scopes.has(file)) scopes.set(file, this.scopeOf(file, setting));
      return scopes.get(file);
    };
    return new Extending(scopeOf, this.reports);
  }

  /** A file that services extend: its documents as one, without what they include, seen from its own folder. */
  private scopeOf(file: Uri, setting: Setting): ExtendsScope | 'missing' | undefined {
    const model = this.files.compose(file);
    if (model === undefined) return this.files.isMissing(file) ? 'missing' : undefined;
    const folder = folderOf(file);
    let last: Marks | undefined;
    const top = this.read(
      file,
      model,
      { ...setting, folder, via: [...setting.via, 'extends'] },
      undefined,
      (document, _, marks, before) => {
        last = marks;
        return merge(takeAway(before, marks, rootPlace), document, rootPlace);
      },
    );
    return { file, folder, services: servicesOf(top), partial: false, marks: last };
  }

  private withIncludes(document: EffectiveMap, marks: Marks | undefined, setting: Setting): EffectiveMap {
    let whole = document;
    for (const entry of includesOf(document)) {
      const imported = this.include(entry, setting);
      whole = imported ? withImported(whole, imported, marks) : { ...whole, partial: true };
    }
    return whole;
  }

  /** The project that an entry of `include` names; `undefined` where it cannot be read. */
  private include(entry: IncludeEntry, setting: Setting): EffectiveMap | undefined {
    const chain: Uri[] = [];
    for (const path of entry.paths) {
      const file = includedPath(path);
      if (file === undefined) return undefined;
      if (this.files.compose(file) === undefined) {
        this.reportMissing(file, path);
        return undefined;
      }
      chain.push(file);
    }
    const [first] = entry.paths;
    const [main] = chain;
    const folder = main === undefined ? undefined : includedFolder(entry, main);
    const environment = folder === undefined ? undefined : this.environmentOf(entry, folder);
    if (first === undefined || main === undefined || folder === undefined || environment === undefined) return undefined;
    if (chain.some((file) => setting.within.includes(file))) {
      this.reports.add('include-circle', first.origin, { file: first.raw });
      return undefined;
    }
    const variables = variablesOf(environment, setting.variables, this.files, this.reports);
    const known = this.projects.get(variables) ?? new Map<string, EffectiveMap | undefined>();
    this.projects.set(variables, known);
    const key = [folder, ...chain].join('\n');
    if (!known.has(key)) {
      if (++this.includes > mostIncludes || this.text > mostText) {
        this.reports.add('unfolds-too-far', first.origin, {});
        return undefined;
      }
      for (const file of chain) this.included.add(file);
      const via: readonly Via[] = setting.via.includes('include') ? setting.via : [...setting.via, 'include'];
      const project = this.load(chain, { folder, variables, via, within: setting.within });
      known.set(key, project && withContexts(project, folder));
    }
    return known.get(key);
  }

  /** The env files of an included project; `undefined` where one is not known or not there. */
  private environmentOf(entry: IncludeEntry, folder: Uri): readonly Uri[] | undefined {
    if (entry.environment.length === 0) return [joinUri(folder, '.env')];
    const files: Uri[] = [];
    for (const path of entry.environment) {
      if (path.raw === '/dev/null') continue;
      const file = includedPath(path);
      if (file === undefined) return undefined;
      if (this.files.text(file) === undefined) {
        this.reportMissing(file, path);
        return undefined;
      }
      files.push(file);
    }
    return files;
  }

  private reportMissing(file: Uri, path: EffectiveScalar): void {
    if (this.files.isMissing(file)) this.reports.add('include-no-file', path.origin, { file: path.raw });
  }
}
