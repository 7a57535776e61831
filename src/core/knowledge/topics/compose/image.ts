import { knownImage } from '../../images';
import { defineTopic } from '../../topic';
import type text from './image.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.image'],
  claims: [
    'docker-layered-images',
    'dockerfile-image-has-no-kernel',
    'vm-any-kernel',
    'dockerfile-pin-by-digest',
    'docker-consistent-environment',
    'compose-pulls-before-building',
    'compose-pull-policies',
    'R2-windows-container-on-linux',
    'windows-container-needs-windows-kernel',
    'docker-runs-inside-vm',
    'docker-ecosystem',
    'docker-for-applications',
    'compose-interpolation',
  ],
  counterparts: { kvm: 'vm-any-kernel' },
  variant({ value, parts: { registry, path, name, tag }, sibling, owns }) {
    if (owns('build')) return /^(?:build|never)$/.test(sibling('pull_policy') ?? '') ? 'built' : 'pulled-or-built';
    if (value === undefined || value === '' || registry === undefined || path === undefined || name === undefined) return undefined;
    const kind = knownImage({ registry, path, name, tag })?.kind;
    if (kind === 'windows') return 'windows';
    if (kind === 'vm-in-container') return 'machine';
    if (value.includes('@')) return 'digest';
    return tag === undefined || tag === 'latest' ? 'latest' : 'tag';
  },
});
