import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What Compose makes of a project: its effective model as JSON, or why it refuses it. */
export interface EffectiveModel {
  readonly model: unknown;
  readonly refused: string | undefined;
}

/**
 * Asks Compose, by the command in `VIRTLENS_COMPOSE_CONFIG`, for the effective model of the files; absolute paths lose the folder they were laid out in.
 * `environment` is what the shell would set beside. `undefined` where there is no such command.
 */
export function effectiveModel(
  files: Readonly<Record<string, string>>,
  root: string,
  folder?: string,
  environment: Readonly<Record<string, string>> = {},
): EffectiveModel | undefined {
  const [program, ...rest] = process.env['VIRTLENS_COMPOSE_CONFIG']?.trim().split(/\s+/).filter(Boolean) ?? [];
  if (program === undefined) return undefined;
  if (folder !== undefined) return ask(program, rest, folder, root, environment);
  const home = mkdtempSync(join(tmpdir(), 'virtlens-compose-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
    }
    return ask(program, rest, home, root, environment);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function ask(
  program: string,
  rest: readonly string[],
  folder: string,
  root: string,
  environment: Readonly<Record<string, string>>,
): EffectiveModel {
  const names = [root, root.replace(/\.(ya?ml)$/, '.override.$1')].filter((name) => existsSync(join(folder, name)));
  const { status, stdout, stderr } = spawnSync(program, [...rest, ...names.flatMap((name) => ['-f', join(folder, name)])], {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    env: { ...process.env, ...environment },
  });
  if (status !== 0) return { model: undefined, refused: stderr.trim() };
  return { model: withoutName(JSON.parse(stdout.replaceAll(folder, '.'))), refused: undefined };
}

/** The project's name follows its folder, and the names of its networks and volumes follow that. */
function withoutName(model: unknown): unknown {
  if (!isRecord(model)) return model;
  const name = typeof model['name'] === 'string' ? model['name'] : undefined;
  const rest = Object.fromEntries(Object.entries(model).filter(([key]) => key !== 'name'));
  return name === undefined ? rest : JSON.parse(JSON.stringify(rest).replaceAll(`"name":"${name}_`, '"name":"'));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The paths of all leaves that differ. Items of a list are compared as a set, so that a removed one does not move the others. */
export function changedPaths(before: unknown, after: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changedPaths(before[key], after[key], [...path, key]));
  }
  return [path];
}
