import { defineTopic } from '../../topic';
import type text from './sysinfo.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/sysinfo@type',
    'domain/sysinfo',
    'domain/sysinfo/entry',
    'domain/sysinfo/entry@name',
    'domain/sysinfo/entry@file',
    'domain/sysinfo/oemStrings',
    'domain/sysinfo/oemStrings/entry',
    'domain/sysinfo/bios',
    'domain/sysinfo/bios/entry',
    'domain/sysinfo/bios/entry@name',
    'domain/sysinfo/system',
    'domain/sysinfo/system/entry',
    'domain/sysinfo/system/entry@name',
    'domain/sysinfo/baseBoard',
    'domain/sysinfo/baseBoard/entry',
    'domain/sysinfo/baseBoard/entry@name',
    'domain/sysinfo/chassis',
    'domain/sysinfo/chassis/entry',
    'domain/sysinfo/chassis/entry@name',
  ],
  claims: ['libvirt-smbios-modes', 'libvirt-fwcfg'],
  counterparts: {},
  variant({ path, owner, domain }) {
    if (owner('@type') === 'fwcfg') return path === 'domain/sysinfo/entry@file' ? 'file' : 'fwcfg';
    if (owner('@type') !== 'smbios') return undefined;
    const mode = domain?.('os/smbios@mode');
    return mode === 'host' || mode === 'emulate' ? 'unused' : path.includes('oemStrings') ? 'strings' : 'smbios';
  },
});
