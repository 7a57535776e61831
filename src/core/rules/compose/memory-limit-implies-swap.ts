import { valueOf } from '../../model/certain';
import { setServiceKey } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { memoryLimit } from './support/limits';
import { runsItsServer } from './support/server';
import type text from './memory-limit-implies-swap.text';

/** Kinds that answer within milliseconds or keep their data in memory: swapping costs them what they are there for. */
const latencyBound: ReadonlySet<string> = new Set(['database', 'document-store', 'cache', 'broker']);

export default defineRule<typeof text>({
  id: 'compose/memory-limit-implies-swap',
  on: 'service',
  since: '0.2.0',
  audience: 'careful',
  serves: ['isolation', 'performance'],
  claims: ['docker-memory-swap-doubles', 'docker-memory-swap-values'],
  messages: { doubled: 'hint' },
  *check(service, { of }) {
    const limit = memoryLimit(service);
    const context = of(service);
    const { kind, technology } = context;
    if (!service.complete || limit === undefined || service.entry('memswap_limit') !== undefined || technology === 'windows-container')
      return;
    if (kind === undefined || !latencyBound.has(kind) || !runsItsServer(context)) return;
    const size = valueOf(limit.written.value) ?? '';
    const fixes = offer('same', 'review', setServiceKey(service, 'memswap_limit', size)).map((fix) => ({ ...fix, values: { size } }));
    yield { message: 'doubled', values: { service: service.name, size }, at: limit.written.at, fixes };
  },
});
