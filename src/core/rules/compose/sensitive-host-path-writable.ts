import { isWithin, normaliseHostPath, pathClass, pathKind } from '../../knowledge/host/paths';
import { controlSocketAt } from '../../knowledge/host/sockets';
import { valueOf } from '../../model/certain';
import { parseVolume } from '../../model/compose/short';
import { mapsUsers } from '../../profile/context';
import { hostMountsOf } from '../../profile/host-objects';
import { identityOf } from '../../profile/identity';
import { replacePart, setPart, type FileEdits } from '../../workspace/compose/edit';
import type { Mount, Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { commandLine, imageNames } from './support/service';
import type text from './sensitive-host-path-writable.text';

function isHarmless(path: string, service: Service): boolean {
  const kind = pathKind(path);
  if (kind === 'where' || kind === 'trust') return true;
  if (isWithin(path, '/dev') && path !== '/dev') return true;
  return (
    isWithin(path, '/sys/fs/cgroup') &&
    (/(^|\s)(\/usr)?(\/s?bin\/init|\/lib\/systemd\/systemd)\b/.test(commandLine(service)) || imageNames(service, /systemd|-init(\/|$)/))
  );
}

function readOnly({ written }: Mount): FileEdits {
  const value = written.item?.value;
  if (value?.type === 'map') return setPart(value, 'read_only', 'true');
  if (value?.type !== 'scalar') return undefined;
  const { options } = parseVolume(value.raw);
  const writable = options.find(({ text }) => text === 'rw');
  if (writable) return replacePart(written, writable.span.start, writable.span.end, 'ro');
  return replacePart(written, value.raw.length, value.raw.length, options.length > 0 ? ',ro' : ':ro');
}

export default defineRule<typeof text>({
  id: 'compose/sensitive-host-path-writable',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  steady: true,
  claims: [
    'R1-host-data-into-container',
    'docker-bind-mount-writes-host',
    'docker-userns-not-remapped-by-default',
    'cis-docker-host-paths',
  ],
  messages: { system: 'warning', data: 'information', config: 'information', unprivileged: 'information', mapped: 'information' },
  *check(service, { settings }) {
    for (const { source, readOnly: isReadOnly, isHostPath, at, mount } of hostMountsOf(service)) {
      const written = valueOf(source);
      if (written === undefined || isHostPath !== true || valueOf(isReadOnly) !== false) continue;
      const path = normaliseHostPath(written);
      if (isHarmless(path, service) || (controlSocketAt(written) !== undefined && path !== '/' && path !== '/var')) continue;
      const found = { at, fixes: mount ? offer('readOnly', 'review', readOnly(mount)) : [] };
      const values = { service: service.name, path: written };
      const kind = pathClass(path);
      const identity = identityOf(service, settings);
      if (kind === 'takeover' && identity.kind === 'own')
        yield { message: 'unprivileged', values: { ...values, user: `\`${identity.user}\`` }, ...found };
      else if (kind === 'takeover' && mapsUsers(service, settings.engine) === true) yield { message: 'mapped', values, ...found };
      else if (kind === 'takeover' || path === '/dev') yield { message: 'system', values, ...found };
      else if (kind === 'sensitive') yield { message: 'data', values, ...found };
      else if (isWithin(path, '/etc')) yield { message: 'config', values, ...found };
    }
  },
});
