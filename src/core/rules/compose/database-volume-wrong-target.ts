import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { replacePart, type FileEdits } from '../../workspace/compose/edit';
import type { Mount } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { missOf, storeOf } from './support/stores';
import type text from './database-volume-wrong-target.text';

/** The mount with another target, where it is written in the short form and as a text of its own. */
function retarget({ written, target }: Mount, directory: string): FileEdits {
  const text = valueOf(written.value);
  const old = valueOf(target);
  const raw = written.item?.value.type === 'scalar' ? written.item.value.raw : undefined;
  if (text === undefined || old === undefined || raw !== text) return undefined;
  const from = text.indexOf(`:${old}`);
  return from < 0 ? undefined : replacePart(written, from + 1, from + 1 + old.length, directory);
}

/** Whether the entry point of PostgreSQL’s image, which since version 18 keeps its data by version, ends at a mount where they lay before. */
function stopsAt(path: string, { start, published }: ServiceContext): boolean {
  return path === '/var/lib/postgresql/data' && published?.dataVariable === 'PGDATA' && start.entrypoint.by === 'image';
}

export default defineRule<typeof text>({
  id: 'compose/database-volume-wrong-target',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['dockerfile-volume-is-anonymous', 'docker-volumes-keep-data', 'image-data-directories'],
  messages: { above: 'warning', within: 'warning', elsewhere: 'warning', stops: 'error' },
  *check(service, { of }) {
    const store = storeOf(of(service));
    const miss = store && missOf(store);
    if (store === undefined || miss === undefined) return;
    const { mount, path, how, directory } = miss;
    const fixes = offer('target', 'review', retarget(mount, store.directory)).map((fix) => ({
      ...fix,
      values: { directory: store.directory },
    }));
    const values = { service: service.name, path, directory };
    const at = mount.written.at;
    if (how === 'within' && stopsAt(path, of(service))) yield { message: 'stops', values: { ...values, version: '18' }, at, fixes };
    else yield { message: how, values, at, fixes };
  },
});
