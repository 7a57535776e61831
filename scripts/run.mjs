import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Runs a script that is written in TypeScript, of this folder by its name or of another by its path: `node scripts/run.mjs NAME [ARGUMENT…]`. */
const [name = '', ...rest] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const entry = name.includes('/') ? `${name}.ts` : `scripts/${name}.ts`;
if (!existsSync(entry)) throw new Error(`there is no ${entry}`);
const outfile = `out/scripts/${name.replaceAll('/', '-')}.mjs`;
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = await main(rest);
