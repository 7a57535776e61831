import { defineTopic } from '../../topic';
import type text from './cpu-topology.text';

const element = 'domain/cpu/topology';

export default defineTopic<typeof text>({
  constructs: [element, `${element}@sockets`, `${element}@dies`, `${element}@clusters`, `${element}@cores`, `${element}@threads`],
  claims: ['felter-2014-kvm-cpu-tuning', 'kvm-near-native-cpu', 'libvirt-topology-matches-vcpu'],
  counterparts: {},
  variant({ sibling }) {
    const threads = Number(sibling('threads'));
    if (threads === 1) return 'flat';
    return threads > 1 ? 'smt' : undefined;
  },
});
