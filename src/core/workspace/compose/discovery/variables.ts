import { valueOf } from '../../../model/certain';
import type { VariableLookup } from '../../../model/compose/interpolation';
import type { Uri } from '../../../text/uri';
import { readEnvironment, type Environment } from './environment';
import type { ProjectFiles } from './files';
import type { Reports } from '../reports';

/** What the files of a project find of variables: those of the project around it, then those of its own env files, of which the last counts. */
export interface Variables {
  readonly lookup: VariableLookup;
  /** The projects that are included with these variables around them, so that the same one is resolved once. */
  readonly within: Map<string, Variables>;
}

export const noVariables = (): Variables => ({ lookup: () => undefined, within: new Map() });

/** The variables of a project whose env files are these, with `around` set outside of it. */
export function variablesOf(files: readonly Uri[], around: Variables, project: ProjectFiles, reports: Reports): Variables {
  const key = files.join('\n');
  const before = around.within.get(key);
  if (before) return before;
  const environments: Environment[] = [];
  const own: VariableLookup = (name) => {
    for (let i = environments.length - 1; i >= 0; i--) {
      const variable = environments[i]?.variables.get(name);
      if (variable) return valueOf(variable.value);
    }
    return undefined;
  };
  const lookup: VariableLookup = (name) => around.lookup(name) ?? own(name);
  for (const file of files) {
    const text = project.text(file);
    if (text === undefined) continue;
    const environment = readEnvironment(text, lookup);
    for (const problem of environment.problems) reports.addProblem(file, problem);
    environments.push(environment);
  }
  const variables: Variables = { lookup, within: new Map() };
  around.within.set(key, variables);
  return variables;
}

/** The variables with the project's name among them, as Compose sets it for all of its files. */
export function withProjectName(around: Variables, name: string | undefined): Variables {
  if (name === undefined) return around;
  return { lookup: (variable) => (variable === 'COMPOSE_PROJECT_NAME' ? name : around.lookup(variable)), within: new Map() };
}
