import { setServiceKey } from '../../workspace/compose/edit';
import { asMapping } from '../../workspace/compose/tree';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { hasLimit, processKeys } from './support/limits';
import type text from './no-pids-limit.text';

/** Kinds in which code that nobody here wrote starts processes, with a number that such work stays below. */
const limits: ReadonlyMap<string, string> = new Map([
  ['ci-runner', '4096'],
  ['browser', '2048'],
  ['untrusted-code', '512'],
]);

export default defineRule<typeof text>({
  id: 'compose/no-pids-limit',
  on: 'service',
  since: '0.2.0',
  audience: 'careful',
  serves: ['isolation', 'performance'],
  claims: ['docker-pids-limit-stops-fork-bombs', 'docker-no-limits-by-default', 'docker-shared-kernel'],
  messages: { open: 'hint' },
  *check(service, { of }) {
    if (!service.complete || (service.image === undefined && service.build === undefined)) return;
    const { kind } = of(service);
    const limit = kind === undefined ? undefined : limits.get(kind);
    if (limit === undefined || hasLimit(service, processKeys)) return;
    const fixes = asMapping(service.entry('deploy.resources.limits')?.value)
      ? []
      : offer('limit', 'review', setServiceKey(service, 'pids_limit', limit)).map((fix) => ({ ...fix, values: { limit } }));
    yield { message: 'open', values: { service: service.name }, at: service.nameAt, fixes };
  },
});
