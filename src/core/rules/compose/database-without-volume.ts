import { addItems, insertKey, together, type FileEdits } from '../../workspace/compose/edit';
import { mapAt } from '../../workspace/compose/tree';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { isWithin } from './support/coverage';
import { offer } from './support/fixes';
import { holdsData, missOf, storeOf } from './support/stores';
import type text from './database-without-volume.text';

function addVolume(service: Service, directory: string): FileEdits {
  const { top } = service.project;
  const name = `${service.name}-data`;
  const volumes = mapAt(top, 'volumes');
  if (volumes?.entries.has(name)) return undefined;
  return together(
    addItems(service, 'volumes', [`${name}:${directory}`]),
    volumes ? insertKey(volumes, name, '{}') : insertKey(top, 'volumes', `${name}: {}`),
  );
}

export default defineRule<typeof text>({
  id: 'compose/database-without-volume',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-volumes-keep-data', 'docker-writable-layer-copy-up', 'dockerfile-volume-is-anonymous', 'snapshots-vs-layers'],
  messages: { anonymous: 'information', layer: 'warning', either: 'information' },
  *check(service, { of }) {
    const store = storeOf(of(service));
    if (store === undefined || holdsData(store) || missOf(store)) return;
    const { directory, directories, mounted, declared, declaredAll } = store;
    // Parts of it that are kept one by one are somebody’s choice.
    if (mounted.some(({ path }) => directories.some((data) => isWithin(path, data)))) return;
    const values = { service: service.name, directory };
    const fixes = offer('volume', 'review', addVolume(service, directory)).map((fix) => ({ ...fix, values: { directory } }));
    const isDeclared = directories.some((path) => declared.some((volume) => isWithin(path, volume)));
    const message = isDeclared ? 'anonymous' : declaredAll ? 'layer' : 'either';
    yield { message, values, at: service.nameAt, fixes };
  },
});
