import { valueOf } from '../../model/certain';
import { parseVolume } from '../../model/compose/short';
import { replacePart, setPart, type FileEdits } from '../../workspace/compose/edit';
import { placeOfPart, partOf } from '../../workspace/compose/parts';
import { mapAt } from '../../workspace/compose/tree';
import type { Place } from '../../workspace/effective';
import type { Mount } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { imageNames } from './support/service';
import type text from './mount-propagation-shared.text';

/** Images that mount file systems for others to use. */
const mounters = /(?:^|[/-])(?:rclone|s3fs|mergerfs|sshfs|gcsfuse|goofys|juicefs|cvmfs|zurg|csi)(?:[/-]|$)/;

/** Each way to share and what receives the host's mounts without giving any back. */
const receiving: Readonly<Record<string, string>> = { shared: 'slave', rshared: 'rslave' };

export default defineRule<typeof text>({
  id: 'compose/mount-propagation-shared',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-bind-propagation-private', 'docker-own-namespaces', 'docker-default-apparmor', 'R1-host-data-into-container'],
  messages: { both: 'warning', mounter: 'information', host: 'information' },
  *check(service, context) {
    const facts = context.of(service);
    for (const { isHostPath, propagation, target, mount } of facts.hostMounts) {
      const milder = propagation === undefined || !Object.hasOwn(receiving, propagation) ? undefined : receiving[propagation];
      if (milder === undefined || propagation === undefined || mount === undefined || isHostPath !== true) continue;
      const mounts = facts.capabilities.has('SYS_ADMIN') === true && facts.identity.kind !== 'own' && facts.mapped !== true;
      const { at, edits } = written(mount, propagation, milder);
      const values = { service: service.name, propagation, milder, target: valueOf(target) ?? '…' };
      if (mounts && imageNames(service, mounters)) yield { message: 'mounter', values, at };
      else {
        const fixes = offer('receive', 'review', edits).map((fix) => ({ ...fix, values: { milder } }));
        yield { message: mounts ? 'both' : 'host', values, at, fixes };
      }
    }
  },
});

/** The option in its place, and the edits that replace it. */
function written(
  { written: entry, sourceAt }: Mount,
  propagation: string,
  milder: string,
): { readonly at: Place; readonly edits: FileEdits } {
  const value = entry.item?.value;
  if (value?.type === 'map') {
    const bind = mapAt(value, 'bind');
    return { at: partOf(value, 'bind.propagation')?.origin ?? sourceAt, edits: bind && setPart(bind, 'propagation', milder) };
  }
  const option = value?.type === 'scalar' ? parseVolume(value.raw).options.find(({ text }) => text === propagation) : undefined;
  if (value?.type !== 'scalar' || option === undefined) return { at: sourceAt, edits: undefined };
  return { at: placeOfPart(value, option), edits: replacePart(entry, option.span.start, option.span.end, milder) };
}
