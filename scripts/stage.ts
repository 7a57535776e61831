import { listFiles } from '@vscode/vsce';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds what is packed, and nothing else: a host that runs from it sees what a user gets. */
export const staging = 'out/package';

const noDependencies = 0;

/** Lays out `out/package` of what `.vscodeignore` lets through, and gives its files. */
export async function stage(): Promise<readonly string[]> {
  const files = await listFiles({ packageManager: noDependencies });
  rmSync(staging, { recursive: true, force: true });
  for (const file of [...files, '.vscodeignore']) {
    mkdirSync(dirname(join(staging, file)), { recursive: true });
    cpSync(file, join(staging, file));
  }
  writeFileSync(join(staging, 'README.md'), withoutRepository(readFileSync('README.md', 'utf8')));
  return files;
}

export async function main(): Promise<number> {
  await stage();
  return 0;
}

/** The README as the extension's page shows it: pictures and pages of the repository are not packed, so that nothing points at them. */
function withoutRepository(readme: string): string {
  return readme.replace(/^!\[[^\]]*\]\((?!https?:)[^)]*\)\n\n?/gm, '').replace(/\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, '$1');
}
