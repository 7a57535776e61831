import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder whose name passes, as paths with `/`, sorted. */
export function filesBelow(folder: string, wanted: (path: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter(wanted)
    .sort();
}

/** The default exports of TypeScript modules, by path. */
export async function defaultExports<T>(paths: readonly string[]): Promise<Map<string, T>> {
  const contents = [
    ...paths.map((path, index) => `import m${index} from './${path}';`),
    `export default [${paths.map((_, index) => `m${index}`).join(', ')}];`,
  ].join('\n');
  const result = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = result.outputFiles[0]?.text ?? '';
  const module = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as { default: T[] };
  return new Map(paths.map((path, index) => [path, module.default[index] as T]));
}
