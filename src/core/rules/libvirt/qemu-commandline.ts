import { isOwnedByLibvirt, nativeOf } from '../../knowledge/raw-arguments';
import { valueOf } from '../../model/certain';
import { child, isConditional, path } from '../../model/libvirt/query';
import type { Place } from '../../workspace/effective';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { rawOptions } from './support/arguments';
import { atName, atValue } from './support/places';
import type text from './qemu-commandline.text';

/** How many arguments are named beside their elements; the reader knows then what it is about. */
const most = 6;

export default defineRule<typeof text>({
  id: 'libvirt/qemu-commandline',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation', 'portability'],
  claims: ['libvirt-commandline-unchecked', 'libvirt-svirt-confines-qemu'],
  messages: { arguments: 'information', environment: 'information' },
  *check(domain) {
    const { file, element } = domain;
    if (!isQemuDriver(domain)) return;
    // libvirt takes the arguments of the first.
    const [commandline] = path(element, 'qemu:commandline');
    if (commandline === undefined || isConditional(commandline)) return;
    const hasArguments = child(commandline, 'qemu:arg') !== undefined;
    if (!hasArguments && child(commandline, 'qemu:env') === undefined) return;
    const at = atName(file, commandline);
    if (!hasArguments) {
      yield { message: 'environment', at };
      return;
    }
    yield { message: 'arguments', at, related: notesOn(domain).slice(0, most) };
  },
});

type Note =
  | { readonly message: 'native'; readonly values: { readonly option: string; readonly native: string }; readonly at: Place }
  | { readonly message: 'owned'; readonly values: { readonly option: string }; readonly at: Place };

/** What libvirt would say itself, and what it says already. */
function notesOn(domain: Domain): readonly Note[] {
  const notes: Note[] = [];
  for (const { option, element, value } of rawOptions(domain)) {
    const at = atValue(domain.file, element, 'value');
    const native = nativeOf(option, valueOf(value?.text));
    if (isOwnedByLibvirt(option)) notes.push({ message: 'owned', values: { option }, at });
    else if (native !== undefined) notes.push({ message: 'native', values: { option, native }, at });
  }
  return notes;
}
