import { knownImage, type ImageName } from '../../images';
import { defineTopic } from '../../topic';
import type text from './image.text';

/** An image reference in the parts that recognition needs, by Docker's rule for what is a registry. */
function nameOf(reference: string): ImageName {
  const [named = ''] = reference.split('@');
  const slash = named.indexOf('/');
  const first = slash === -1 ? '' : named.slice(0, slash);
  const registry = /[.:]/.test(first) || first === 'localhost' ? first : 'docker.io';
  const rest = registry === first ? named.slice(slash + 1) : named;
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
  const written = colon === -1 ? rest : rest.slice(0, colon);
  const path = registry === 'docker.io' && !written.includes('/') ? `library/${written}` : written;
  return { registry, path, name: path.slice(path.lastIndexOf('/') + 1), tag: colon === -1 ? undefined : rest.slice(colon + 1) };
}

export default defineTopic<typeof text>({
  constructs: ['services.*.image'],
  claims: [
    'docker-layered-images',
    'dockerfile-image-has-no-kernel',
    'vm-any-kernel',
    'dockerfile-pin-by-digest',
    'docker-consistent-environment',
    'R2-windows-container-on-linux',
    'windows-container-needs-windows-kernel',
    'docker-runs-inside-vm',
    'docker-ecosystem',
    'docker-for-applications',
  ],
  counterparts: { kvm: 'vm-any-kernel' },
  variant({ value }) {
    if (value === undefined || value === '') return undefined;
    const name = nameOf(value);
    const kind = knownImage(name)?.kind;
    if (kind === 'windows') return 'windows';
    if (kind === 'vm-in-container') return 'machine';
    if (value.includes('@')) return 'digest';
    return name.tag === undefined || name.tag === 'latest' ? 'latest' : 'tag';
  },
});
