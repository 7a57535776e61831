import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { configOf } from './support/compose-config';
import { askCompose, composeCommand, filesIn, joinFolder, nameAfter } from './support/conformance';
import { differences } from './support/same-config';

/**
 * Resolves each Compose file of a folder of real ones, alone, and compares the model with the one that Compose prints. What Compose refuses
 * is only counted. `VIRTLENS_COMPOSE_CONFIG` is the command that asks it.
 */
export function main([corpus = '']: readonly string[]): number {
  const command = composeCommand();
  if (command.length === 0 || !existsSync(corpus)) {
    console.log(`compose corpus: ${command.length === 0 ? 'VIRTLENS_COMPOSE_CONFIG is not set' : `there is no ${corpus}`}; skipped`);
    return 0;
  }
  const count = { agreed: 0, differ: 0, refused: 0 };
  for (const file of filesIn(corpus).filter((path) => /\.ya?ml$/.test(path))) {
    const said = compare(command, resolve(file));
    if (typeof said === 'string') count.refused++;
    else if (said.length === 0) count.agreed++;
    else {
      count.differ++;
      console.error(`${relative(corpus, file)}\n${said.map((line) => `  ${line}\n`).join('')}`);
    }
  }
  console.log(`compose corpus: ${count.agreed} agreed, ${count.differ} differ, ${count.refused} refused by Compose`);
  return count.differ > 0 ? 1 : 0;
}

/** Where the models differ; the message where Compose stops. */
function compare(command: readonly string[], file: string): readonly string[] | string {
  // Seen from the folder above, so that what lies beside it is found too.
  const folder = dirname(dirname(file));
  const path = relative(folder, file);
  const verdict = askCompose(command, folder, [path]);
  if ('refused' in verdict) return verdict.refused;
  const { projects } = joinFolder(folder, [path], [path]);
  const project = projects.find(({ root }) => root === path);
  if (project === undefined) return ['no project'];
  const problems = project.problems.map(({ id, file: place }) => `${place}: ${id}`);
  return [...problems, ...differences(configOf(project, nameAfter(dirname(file))), verdict.config)];
}
