import { defineTopic } from '../../topic';
import type text from './lxc-share-namespace.text';

const namespace = 'domain/lxc:namespace';
const kinds = ['lxc:sharenet', 'lxc:shareipc', 'lxc:shareuts'].map((kind) => `${namespace}/${kind}`);

export default defineTopic<typeof text>({
  constructs: [namespace, ...kinds.flatMap((kind) => [kind, `${kind}@type`, `${kind}@value`])],
  claims: ['libvirt-lxc-inherits-namespaces', 'docker-namespaces-cgroups'],
  counterparts: { docker: 'docker-peer-namespaces' },
  variant({ path, sibling }) {
    if (path === namespace) return undefined;
    const named = sibling('type');
    if (path.includes(':sharenet')) return named === 'netns' ? 'netns' : 'net';
    return path.includes(':shareipc') ? 'ipc' : 'uts';
  },
});
