import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allConformanceCases, askCompose, composeCommand } from './support/conformance';

/**
 * Writes anew what Compose prints for the projects of `test/conformance`; arguments are names of cases, none means all.
 * `VIRTLENS_COMPOSE_CONFIG` is the command that asks it. What is newer than that Compose is left alone.
 */
export function main(names: readonly string[]): number {
  const command = composeCommand();
  if (command.length === 0) {
    console.error('goldens: VIRTLENS_COMPOSE_CONFIG is not set');
    return 1;
  }
  for (const { name, folder, chain, newer } of allConformanceCases()) {
    if (newer !== undefined || (names.length > 0 && !names.includes(name))) continue;
    writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(askCompose(command, folder, chain), undefined, 2)}\n`);
  }
  return 0;
}
