import { defineTopic } from '../../topic';
import type text from './virtiofs-idmap.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/filesystem/idmap',
    'domain/devices/filesystem/idmap/uid',
    'domain/devices/filesystem/idmap/uid@start',
    'domain/devices/filesystem/idmap/uid@target',
    'domain/devices/filesystem/idmap/uid@count',
    'domain/devices/filesystem/idmap/gid',
    'domain/devices/filesystem/idmap/gid@start',
    'domain/devices/filesystem/idmap/gid@target',
    'domain/devices/filesystem/idmap/gid@count',
  ],
  claims: ['libvirt-virtiofs-idmap', 'docker-namespaces-cgroups'],
  counterparts: { docker: 'docker-userns-not-remapped-by-default' },
  choices: ({ path, value, sibling }) =>
    path.endsWith('@target') && value === '0' && sibling('start') === '0' ? { isolation: '100000' } : {},
  variant({ sibling }) {
    const target = sibling('target');
    if (target === undefined || sibling('start') !== '0') return undefined;
    return target === '0' ? 'hostRoot' : 'mapped';
  },
});
