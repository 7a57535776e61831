import { createVSIX, listFiles } from '@vscode/vsce';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const largest = 1_000_000;
const staging = 'out/package';
const noDependencies = 0;

/** Makes `out/virtlens.vsix` of what `.vscodeignore` lets through, at most 1 MB. */
export async function main(): Promise<number> {
  const files = await listFiles({ packageManager: noDependencies });
  rmSync(staging, { recursive: true, force: true });
  for (const file of files) {
    mkdirSync(dirname(join(staging, file)), { recursive: true });
    cpSync(file, join(staging, file));
  }
  cpSync('.vscodeignore', join(staging, '.vscodeignore'));
  writeFileSync(join(staging, 'README.md'), withoutRepository(readFileSync('README.md', 'utf8')));
  const packagePath = resolve('out/virtlens.vsix');
  await createVSIX({ cwd: staging, dependencies: false, packagePath, allowMissingRepository: true });
  const { size } = statSync(packagePath);
  console.log(`out/virtlens.vsix: ${files.length} files, ${(size / 1000).toFixed(0)} kB`);
  if (size <= largest) return 0;
  console.error(`larger than ${largest / 1000} kB`);
  return 1;
}

/** The README as the extension's page shows it: pictures and pages of the repository are not packed, so that nothing points at them. */
function withoutRepository(readme: string): string {
  return readme.replace(/^!\[[^\]]*\]\((?!https?:)[^)]*\)\n\n?/gm, '').replace(/\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, '$1');
}
