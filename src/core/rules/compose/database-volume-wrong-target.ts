import { valueOf } from '../../model/certain';
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

export default defineRule<typeof text>({
  id: 'compose/database-volume-wrong-target',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['dockerfile-volume-is-anonymous', 'docker-volumes-keep-data', 'image-data-directories'],
  messages: { above: 'warning', within: 'warning', elsewhere: 'warning' },
  *check(service, { of }) {
    const store = storeOf(of(service));
    const miss = store && missOf(store);
    if (store === undefined || miss === undefined) return;
    const { mount, path, how, directory } = miss;
    const fixes = offer('target', 'review', retarget(mount, store.directory)).map((fix) => ({
      ...fix,
      values: { directory: store.directory },
    }));
    yield { message: how, values: { service: service.name, path, directory }, at: mount.written.at, fixes };
  },
});
