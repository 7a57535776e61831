import type { Finding } from './finding';
import { Linter, visible, type Checkable, type Checked, type RuleFailure } from './lint';
import type { AnyModel } from './model/any';
import { constructAt, type Construct, type Kind, type Problem } from './model/document';
import type { Rule } from './rules/rule';
import { defaultSettings, type Settings } from './settings';
import { LineIndex } from './text/lines';
import { sameData, sameItems } from './text/lists';
import type { Uri } from './text/uri';
import { Joiner, type Joined } from './workspace/join';
import type { FileState, Parsers } from './workspace/files';
import type { Project, Workload } from './workspace/workload';

/**
 * The files of a workspace with what they describe and what is found in them. Immutable: `apply` gives the next one,
 * which shares what did not change. It never opens a file; it says which it still wants and the host answers.
 */
export interface Workspace {
  readonly settings: Settings;
  /** The next workspace, with these files changed; a file that is given as `undefined` is forgotten. */
  apply(changes: ReadonlyMap<Uri, FileState | undefined>, settings?: Settings): Workspace;
  /** Files that were asked for and not answered; `absent` is an answer, and such a file is worth watching. */
  readonly wants: ReadonlySet<Uri>;
  /** The files whose findings or problems differ from those of the workspace before. */
  readonly changed: ReadonlySet<Uri>;
  /** The files of our kinds. */
  readonly files: readonly Uri[];
  /** The kind a file is read as; `undefined` for one that is not ours. */
  kind(file: Uri): Kind | undefined;
  model(file: Uri): AnyModel | undefined;
  problems(file: Uri): readonly Problem[];
  /** The files with problems, those of no kind of ours included, such as the `.env` of a project. */
  readonly troubled: readonly Uri[];
  /** The lines of a file with text, whether it is of our kinds or only asked for. */
  lines(file: Uri): LineIndex | undefined;
  /** The text of such a file. */
  text(file: Uri): string | undefined;
  workloads(): readonly Workload[];
  projects(): readonly Project[];
  /** What no comment and no setting silences, in the order of the text. */
  findings(file: Uri): readonly Finding[];
  /** The innermost construct under an offset. */
  construct(file: Uri, offset: number): Construct | undefined;
  /** Rules that threw. */
  readonly failures: readonly RuleFailure[];
  /** How often each layer worked since the first workspace of this line. */
  readonly counters: { readonly parses: number; readonly resolves: number; readonly checks: number };
}

/** An empty workspace. The parsers may be filled in later, each before the first text of its kind is applied. */
export function createWorkspace(parsers: Parsers, rules: readonly Rule[], settings: Settings = defaultSettings): Workspace {
  const memory = new Memory(parsers, rules);
  return snapshot(memory, new Map(), settings, undefined);
}

class Memory {
  readonly joiner: Joiner;
  checks = 0;
  private linter: Linter | undefined;
  private checked = new WeakMap<Checkable, Checked>();
  private readonly shown = new Map<Uri, Shown>();

  constructor(
    parsers: Parsers,
    private readonly rules: readonly Rule[],
  ) {
    this.joiner = new Joiner(parsers);
  }

  check(checkable: Checkable, settings: Settings): Checked {
    if (this.linter?.settings !== settings) {
      this.linter = new Linter(this.rules, settings);
      this.checked = new WeakMap();
    }
    const before = this.checked.get(checkable);
    if (before) return before;
    this.checks++;
    const result = this.linter.check(checkable);
    this.checked.set(checkable, result);
    return result;
  }

  /** What is visible of a file's findings: the very same list as before where nothing changed that it comes from. */
  visible(file: Uri, found: readonly Finding[], model: AnyModel | undefined, settings: Settings): readonly Finding[] {
    const before = this.shown.get(file);
    if (before?.settings === settings && before.model === model && sameItems(before.found, found)) return before.result;
    const result = visible(found, model, settings);
    this.shown.set(file, { found, model, settings, result });
    return result;
  }
}

interface Shown {
  readonly found: readonly Finding[];
  readonly model: AnyModel | undefined;
  readonly settings: Settings;
  readonly result: readonly Finding[];
}

function snapshot(memory: Memory, files: ReadonlyMap<Uri, FileState>, settings: Settings, before: Workspace | undefined): Workspace {
  const joined = memory.joiner.join(files, settings.compose.files);
  const checked = checkablesOf(joined).map((checkable) => memory.check(checkable, settings));
  const byFile = new Map<Uri, Finding[]>();
  for (const finding of checked.flatMap(({ findings }) => findings)) {
    const list = byFile.get(finding.file);
    if (list) list.push(finding);
    else byFile.set(finding.file, [finding]);
  }
  const shown = new Map([...byFile].map(([file, found]) => [file, memory.visible(file, found, joined.models.get(file), settings)]));

  const workspace: Workspace = {
    settings,
    wants: joined.wants,
    changed: new Set(),
    files: [...joined.kinds.keys()],
    failures: checked.flatMap(({ failures }) => failures),
    counters: { ...memory.joiner.counters, checks: memory.checks },
    kind: (file) => joined.kinds.get(file),
    model: (file) => joined.models.get(file),
    problems: (file) => joined.problems.get(file) ?? [],
    troubled: [...joined.problems.keys()],
    lines(file) {
      const text = textIn(files, file);
      return joined.models.get(file)?.lines ?? (text === undefined ? undefined : new LineIndex(text));
    },
    text: (file) => textIn(files, file),
    // The image of a Dockerfile inside a Compose file is its service's.
    workloads: () => [...joined.services, ...joined.dockerfiles.flatMap(({ images, inline }) => (inline ? [] : images)), ...joined.domains],
    projects: () => joined.projects,
    findings: (file) => shown.get(file) ?? [],
    construct(file, offset) {
      const model = joined.models.get(file);
      return model && constructAt(model, offset);
    },
    apply(changes, next = settings) {
      const merged = new Map(files);
      for (const [uri, state] of changes) {
        if (state === undefined) merged.delete(uri);
        else merged.set(uri, state);
      }
      return snapshot(memory, merged, next, workspace);
    },
  };
  return { ...workspace, changed: changedFiles(before, workspace) };
}

function textIn(files: ReadonlyMap<Uri, FileState>, file: Uri): string | undefined {
  const state = files.get(file);
  return state?.state === 'text' ? state.text : undefined;
}

function checkablesOf({ projects, services, dockerfiles, domains }: Joined): readonly Checkable[] {
  return [...projects, ...services, ...dockerfiles, ...domains];
}

function changedFiles(before: Workspace | undefined, after: Workspace): ReadonlySet<Uri> {
  const changed = new Set<Uri>();
  for (const file of new Set([before, after].flatMap((workspace) => (workspace ? [...workspace.files, ...workspace.troubled] : [])))) {
    const same =
      before !== undefined &&
      sameContent(before.findings(file), after.findings(file)) &&
      sameContent(before.problems(file), after.problems(file));
    if (!same) changed.add(file);
  }
  return changed;
}

/** What several workloads share, and what is wrong with a project as a whole, is put together anew each time, so that the content decides. */
function sameContent(a: readonly object[], b: readonly object[]): boolean {
  return a === b || sameData(a, b);
}
