import { valueOf } from '../../model/certain';
import { lastOption } from '../../profile/service-options';
import { addItems } from '../../workspace/compose/edit';
import type { Service, Written } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './numa-needs-sys-nice.text';

const interleaves = /innodb[-_]numa[-_]interleave(=(1|on|true))?$/i;

/** The word that asks for a memory policy, with the program or option it names. */
function policyOf(service: Service): { readonly written: Written<string>; readonly name: string } | undefined {
  for (const written of [...service.list('entrypoint'), ...service.list('command')]) {
    const words = (valueOf(written.value) ?? '').split(/\s+/);
    for (const word of words) {
      if (word === 'numactl' || word.endsWith('/numactl')) return { written, name: 'numactl' };
      if (interleaves.test(word)) return { written, name: 'innodb_numa_interleave' };
    }
  }
  return undefined;
}

export default defineRule<typeof text>({
  id: 'compose/numa-needs-sys-nice',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-default-seccomp', 'docker-cap-add-widens-seccomp', 'linux-cpuset-memory-nodes', 'kvm-near-native-cpu'],
  messages: { filtered: 'information' },
  *check(service, { of }) {
    const policy = policyOf(service);
    if (policy === undefined) return;
    const { capabilities, privileged, technology, actsAsRoot } = of(service);
    if (technology !== 'docker' || privileged !== false || capabilities.has('SYS_NICE') !== false) return;
    // A filter of its own may let the calls through.
    if (lastOption(service, 'seccomp').option !== undefined) return;
    const fixes = actsAsRoot === false ? [] : offer('grant', 'review', addItems(service, 'cap_add', ['SYS_NICE']));
    yield { message: 'filtered', values: { service: service.name, name: policy.name }, at: policy.written.at, fixes };
  },
});
