import { defineTopic } from '../../topic';
import type text from './iothreads.text';

export default defineTopic<typeof text>({
  constructs: ['domain/iothreads', 'domain/iothreadids/iothread', 'domain/iothreadids/iothread@id', 'domain/iothreadids'],
  claims: [
    'kvm-near-native-cpu',
    'felter-2014-kvm-random-io-halved',
    'libvirt-iothreads-event-loops',
    'libvirt-iothreads-virtio-only',
    'agache-2020-microvm-io-cap',
    'libvirt-iothread-must-exist',
  ],
  counterparts: {},
  variant({ path, value }) {
    if (path !== 'domain/iothreads') return 'ids';
    if (value === undefined || !/^\s*\d+\s*$/.test(value)) return undefined;
    return Number(value) === 0 ? 'none' : 'some';
  },
});
