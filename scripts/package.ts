import { createVSIX, listFiles } from '@vscode/vsce';
import { mkdirSync, statSync } from 'node:fs';

const largest = 1_000_000;

/** Makes `out/virtlens.vsix` of what `dist/` and the manifest hold, at most 1 MB. */
export async function main(): Promise<number> {
  mkdirSync('out', { recursive: true });
  const packagePath = 'out/virtlens.vsix';
  await createVSIX({ dependencies: false, packagePath, allowMissingRepository: true, skipLicense: false });
  const files = await listFiles({ packageManager: 0 });
  const { size } = statSync(packagePath);
  console.log(`${packagePath}: ${files.length} files, ${(size / 1000).toFixed(0)} kB`);
  if (size <= largest) return 0;
  console.error(`larger than ${largest / 1000} kB`);
  return 1;
}
