import { absent, children } from '../../model/libvirt/query';
import { lacks, said, surely } from '../../workspace/libvirt/certainly';
import { isArch } from '../../workspace/libvirt/machines';
import { defineRule } from '../rule';
import { isQemuDevice } from './support/device';
import { atName, atValue } from './support/places';
import { elementRemoval } from './support/takeouts';
import type text from './tpm-contradiction.text';

const proxy = 'spapr-tpm-proxy';

export default defineRule<typeof text>({
  id: 'libvirt/tpm-contradiction',
  on: 'device',
  elements: ['tpm'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-tpm'],
  messages: {
    'no-backend': 'error',
    backends: 'error',
    'old-model': 'error',
    'old-arch': 'error',
    proxy: 'error',
    version: 'error',
    source: 'error',
    'no-socket': 'error',
    bind: 'error',
  },
  *check(subject) {
    const { file, element, domain } = subject;
    if (!isQemuDevice(subject, 'tpm') || element.templated) return;
    const fixes = elementRemoval(subject, element);
    const [backend, another] = children(element, 'backend');
    if (backend === undefined) {
      if (absent(element, 'backend')) yield { message: 'no-backend', at: atName(file, element), fixes };
      return;
    }
    if (another !== undefined) yield { message: 'backends', at: atName(file, another), fixes: elementRemoval(subject, another) };
    const model = said(element, 'model');
    const version = said(backend, 'version');
    const type = said(backend, 'type');
    const x86 = domain && isArch(domain, 'x86_64', 'i686');
    // What is not said is 1.2 for the TIS model on x86, as it was of old.
    const old = version === '1.2' || (lacks(backend, 'version') && x86 === true && (model === 'tpm-tis' || lacks(element, 'model')));
    if (type === 'emulator' && old) {
      const at = atValue(file, backend, 'version');
      const option = ['active_pcr_banks', 'profile'].flatMap((name) => surely(backend, name) ?? []).at(0);
      if (option !== undefined)
        yield { message: 'version', values: { option: option.name }, at: atName(file, option), fixes: elementRemoval(subject, option) };
      else if (version === '1.2' && model !== undefined && model !== 'tpm-tis') yield { message: 'old-model', values: { model }, at };
      else if (x86 === false && model !== undefined) yield { message: 'old-arch', at };
    }
    if (model === proxy && type !== undefined && type !== 'passthrough') {
      yield { message: 'proxy', at: atValue(file, backend, 'type') };
    }
    if (type !== 'external') return;
    const source = surely(backend, 'source');
    const how = said(source, 'type');
    if (source === undefined ? absent(backend, 'source') : lacks(source, 'type')) {
      yield { message: 'no-socket', at: atName(file, source ?? backend) };
    } else if (source && how !== undefined && how !== 'unix') yield { message: 'source', at: atValue(file, source, 'type') };
    else if (source && how === 'unix' && lacks(source, 'path')) yield { message: 'no-socket', at: atName(file, source) };
    else if (source && how === 'unix' && said(source, 'mode') === 'bind') yield { message: 'bind', at: atValue(file, source, 'mode') };
  },
});
