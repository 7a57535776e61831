import type { Uri } from '../../text/uri';
import type { Project } from '../workload';
import type { ProjectStart } from './discovery/discovery';
import type { ProjectFiles } from './discovery/files';
import { resolveProject } from './project';

/** What a project asked of the files around it, and what the answer was. */
interface Question {
  readonly about: 'compose' | 'text' | 'isMissing';
  readonly uri: Uri;
  readonly answer: unknown;
}

interface Resolved {
  readonly start: ProjectStart;
  readonly asked: readonly Question[];
  readonly project: Project;
}

/** Resolves projects, and those anew for which something was answered otherwise. */
export class Resolver {
  private readonly resolved = new Map<Uri, Resolved>();

  constructor(
    /** Called each time a project is really resolved. */
    private readonly onResolve: () => void,
  ) {}

  /** The projects that begin here, without those that are only assumed to stand alone and that another one includes. */
  resolveAll(starts: readonly ProjectStart[], files: ProjectFiles): readonly Project[] {
    const projects: Project[] = [];
    const includers = new Map<Uri, Project>();
    for (const start of starts) {
      if (start.assumed && includers.has(start.chain[0])) continue;
      const project = this.resolve(start, files);
      projects.push(project);
      for (const file of project.included) includers.set(file, project);
    }
    return projects.filter(({ root, assumed }) => !assumed || (includers.get(root)?.root ?? root) === root);
  }

  private resolve(start: ProjectStart, files: ProjectFiles): Project {
    const [root] = start.chain;
    const before = this.resolved.get(root);
    if (before && sameStart(before.start, start) && before.asked.every(({ about, uri, answer }) => files[about](uri) === answer)) {
      return before.project;
    }
    this.onResolve();
    const asked: Question[] = [];
    const noted = <A extends Question['about']>(about: A, uri: Uri, answer: ReturnType<ProjectFiles[A]>) => {
      asked.push({ about, uri, answer });
      return answer;
    };
    const project = resolveProject(start, {
      compose: (uri) => noted('compose', uri, files.compose(uri)),
      text: (uri) => noted('text', uri, files.text(uri)),
      isMissing: (uri) => noted('isMissing', uri, files.isMissing(uri)),
      // What it gives hangs on the text alone, which is asked for above.
      data: files.data,
    });
    this.resolved.set(root, { start, asked, project });
    return project;
  }
}

function sameStart(a: ProjectStart, b: ProjectStart): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
