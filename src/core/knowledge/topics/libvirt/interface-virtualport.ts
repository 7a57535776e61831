import { defineTopic } from '../../topic';
import type text from './interface-virtualport.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/virtualport',
    'domain/devices/interface/virtualport@type',
    'domain/devices/interface/virtualport/parameters',
    'domain/devices/interface/virtualport/parameters@interfaceid',
    'domain/devices/interface/virtualport/parameters@profileid',
    'domain/devices/interface/virtualport/parameters@managerid',
    'domain/devices/interface/virtualport/parameters@typeid',
    'domain/devices/interface/virtualport/parameters@typeidversion',
    'domain/devices/interface/virtualport/parameters@instanceid',
  ],
  claims: ['libvirt-virtual-ports'],
  counterparts: {},
  variant({ owner, owns }) {
    switch (owner('virtualport@type')) {
      case 'openvswitch':
        return 'openvswitch';
      case 'midonet':
        return 'midonet';
      case '802.1Qbg':
      case '802.1Qbh':
        return 'hardware';
      default:
        return owns('virtualport@type') ? undefined : 'merged';
    }
  },
});
