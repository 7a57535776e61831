import { defineTopic } from '../../topic';
import type text from './idmap.text';

const element = 'domain/idmap';

export default defineTopic<typeof text>({
  constructs: [
    element,
    `${element}/uid`,
    `${element}/uid@start`,
    `${element}/uid@target`,
    `${element}/uid@count`,
    `${element}/gid`,
    `${element}/gid@start`,
    `${element}/gid@target`,
    `${element}/gid@count`,
  ],
  claims: ['libvirt-lxc-root-is-host-root', 'libvirt-lxc-idmap-maps-root', 'docker-namespaces-cgroups'],
  counterparts: { docker: 'docker-userns-not-remapped-by-default' },
  choices: ({ path, value, sibling }) =>
    path.endsWith('@target') && value === '0' && sibling('start') === '0' ? { isolation: '100000' } : {},
  variant({ sibling }) {
    const target = sibling('target');
    if (target === undefined || sibling('start') !== '0') return undefined;
    return target === '0' ? 'hostRoot' : 'mapped';
  },
});
