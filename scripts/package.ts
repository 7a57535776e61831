import { createVSIX } from '@vscode/vsce';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { stage, staging } from './stage';

/** In bytes; the unit is the one that the packer prints. */
const largest = 1 << 20;

/** Makes `out/virtlens.vsix`, at most 1 MB. */
export async function main(): Promise<number> {
  const files = await stage();
  const packagePath = resolve('out/virtlens.vsix');
  await createVSIX({ cwd: staging, dependencies: false, packagePath, allowMissingRepository: true });
  const { size } = statSync(packagePath);
  console.log(`out/virtlens.vsix: ${files.length} files, ${(size / 1024).toFixed(0)} KB`);
  if (size <= largest) return 0;
  console.error(`larger than ${largest / 1024} KB`);
  return 1;
}
