import { valueOf } from '../../../model/certain';
import { addItems, insertKey, replacePart, together, type FileEdits } from '../../../workspace/compose/edit';
import { areOwnLines } from '../../../workspace/compose/own-lines';
import { mapAt } from '../../../workspace/compose/tree';
import type { Service, Written } from '../../../workspace/workload';

/** A secret that a service would read from a file. */
export interface SecretFile {
  /** Its name in the project, `postgres_password`. */
  readonly secret: string;
  /** The file that is to hold it. */
  readonly path: string;
}

/** The secret that would take the place of a variable's value. */
export function secretFileFor(variable: string): SecretFile {
  const secret = variable.toLowerCase().replace(/[^a-z0-9_]+/g, '_');
  return { secret, path: `./secrets/${secret}.txt` };
}

/**
 * Names the file under `secrets` of project and service, and in place of the variable `name` the one that takes its path. `undefined` where names are taken,
 * where another service reads the same line or a command of this one the variable, and where an edit cannot be made.
 */
export function asSecretFile(service: Service, name: string, pair: Written<string>, fileVariable: string): FileEdits {
  const { project } = service;
  const { secret, path } = secretFileFor(name);
  const secrets = mapAt(project.top, 'secrets');
  if (project.definition('secrets', secret) || service.environment().has(fileVariable)) return undefined;
  const moved = renamed(name, pair, fileVariable, `/run/secrets/${secret}`);
  if (moved === undefined || !areOwnLines(service, moved) || isUsed(service, name)) return undefined;
  return together(
    moved,
    addItems(service, 'secrets', [secret]),
    secrets ? insertKey(secrets, secret, `file: ${path}`) : insertKey(project.top, 'secrets', `${secret}:\n  file: ${path}`),
  );
}

/** Whether what is started beside or instead of the image’s own program may name the variable. */
function isUsed(service: Service, name: string): boolean {
  return ['healthcheck.test', 'command', 'entrypoint'].some((key) =>
    service.list(key).some(({ value }) => valueOf(value)?.includes(name) !== false),
  );
}

/** The pair with another name and value, as a list item or as an entry. */
function renamed(name: string, pair: Written<string>, newName: string, newValue: string): FileEdits {
  const { entry, item } = pair;
  if (item) {
    const whole = item.value.type === 'scalar' ? valueOf(item.value.value) : undefined;
    return whole === undefined ? undefined : replacePart(pair, 0, whole.length, `${newName}=${newValue}`);
  }
  const { keyPlace, source } = entry;
  const value = valueOf(pair.value);
  const asWritten = source?.model.text.slice(keyPlace.span.start, keyPlace.span.end) === name;
  if (!asWritten || value === undefined) return undefined;
  return together([{ ...keyPlace, newText: newName }], replacePart(pair, 0, value.length, newValue));
}
