import { known, mapCertain, type Certain } from '../../../model/certain';
import { interpolate, type VariableLookup } from '../../../model/compose/interpolation';
import { scalarText, valueOfKey } from '../../../model/compose/tree';
import type { ComposeModel } from '../../../model/compose/types';

/**
 * What a project is called, where its files say so: by `COMPOSE_PROJECT_NAME` of the `.env`, else by the last `name` of its files. Else it
 * is called after its folder, which is another one in every checkout.
 */
export function projectName(models: readonly ComposeModel[], lookup: VariableLookup): Certain<string> | undefined {
  const named = lookup('COMPOSE_PROJECT_NAME');
  if (named) return known(named);
  const names = models.flatMap(({ documents }) =>
    documents.flatMap((document) => (document?.type === 'map' ? (scalarText(valueOfKey(document, 'name')) ?? []) : [])),
  );
  const written = names.filter((name) => name !== '').at(-1);
  const name = written === undefined ? undefined : mapCertain(interpolate(written, lookup), normalised);
  return name && 'known' in name && name.known === '' ? undefined : name;
}

function normalised(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '');
}
