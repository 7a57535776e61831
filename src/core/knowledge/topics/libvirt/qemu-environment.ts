import { defineTopic } from '../../topic';
import type text from './qemu-environment.text';

export default defineTopic<typeof text>({
  constructs: ['domain/qemu:commandline/qemu:env', 'domain/qemu:commandline/qemu:env@name', 'domain/qemu:commandline/qemu:env@value'],
  claims: ['libvirt-qemu-passthrough-unsupported', 'libvirt-commandline-unchecked', 'qemu-audio-variables-gone'],
  counterparts: {},
  variant({ sibling }) {
    const name = sibling('name');
    if (name === undefined) return undefined;
    if (name.startsWith('QEMU_AUDIO_') || name === 'SDL_AUDIODRIVER' || name.startsWith('QEMU_PA_')) return 'audio';
    return name.startsWith('LD_') ? 'loader' : undefined;
  },
});
