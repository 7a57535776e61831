import { valueOf } from '../../model/certain';
import { lastOption } from '../../profile/context/options';
import { addItems } from '../../workspace/compose/edit';
import type { Service, Written } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './numa-needs-sys-nice.text';

const interleaves = /innodb[-_]numa[-_]interleave(=(1|on|true))?$/i;

/** What of `numactl` places memory; to choose processors alone takes no such call. */
const placesMemory = /^(--(balancing|interleave|localalloc|membind|preferred|preferred-many|weighted-interleave)(=|$)|-[bilmpPw])/;

/** An option of `numactl`, or the nodes behind one; the first other word is the program. */
const ownWord = /^(-|[!+]?\d|all$|(file|ip|netdev|block|pci):)/;

/** The word that asks for a memory policy, with the program or option it names. */
function policyOf(service: Service): { readonly written: Written<string>; readonly name: string } | undefined {
  const words = [...service.list('entrypoint'), ...service.list('command')].flatMap((written) =>
    (valueOf(written.value) ?? '').split(/\s+/).map((word) => ({ written, word })),
  );
  const program = words.findIndex(({ word }) => word === 'numactl' || word.endsWith('/numactl'));
  const behind = program < 0 ? [] : words.slice(program + 1);
  const end = behind.findIndex(({ word }) => !ownWord.test(word));
  const numactl = behind.slice(0, end < 0 ? behind.length : end).some(({ word }) => placesMemory.test(word)) ? words[program] : undefined;
  if (numactl) return { written: numactl.written, name: 'numactl' };
  const option = words.find(({ word }) => interleaves.test(word));
  return option && { written: option.written, name: 'innodb_numa_interleave' };
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
