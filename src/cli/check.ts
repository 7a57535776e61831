import { severities } from '../core/index';
import { checkJson } from './formats/json';
import { checkText } from './formats/text';
import type { Options } from './options';
import type { Session } from './session';

/** Writes what is found in the files and in what they draw in. Whether something is at or above `--fail-on`. */
export function check(session: Session, { format, failOn }: Options): boolean {
  const { workspace } = session;
  process.stdout.write(format === 'json' ? checkJson(session) : checkText(session));
  const mildest = severities.indexOf(failOn);
  return workspace.files.some((file) => workspace.findings(file).some(({ severity }) => severities.indexOf(severity) >= mildest));
}
