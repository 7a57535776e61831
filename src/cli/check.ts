import { severities, type Texts, type Uri, type Workspace } from '../core/index';
import type { Failure } from './files';
import { checkJson } from './formats/json';
import { checkText } from './formats/text';
import { oneOf, type Options } from './options';

/** Prints what is found; the exit code is 1 where something is at or above `--fail-on`. */
export function check(workspace: Workspace, files: readonly Uri[], failures: readonly Failure[], options: Options, texts: Texts): number {
  const format = oneOf('format', options.format, ['text', 'json'] as const) ?? 'text';
  process.stdout.write(format === 'json' ? checkJson(workspace, files, failures, texts) : checkText(workspace, files, texts));
  const gravest = severities.indexOf(options.failOn);
  return files.some((file) => workspace.findings(file).some(({ severity }) => severities.indexOf(severity) >= gravest)) ? 1 : 0;
}
