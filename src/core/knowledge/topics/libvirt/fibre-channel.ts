import { defineTopic } from '../../topic';
import type text from './fibre-channel.text';

export default defineTopic<typeof text>({
  constructs: ['domain/resource/fibrechannel', 'domain/resource/fibrechannel@appid'],
  claims: ['libvirt-fibrechannel-appid'],
  counterparts: {},
  variant: () => undefined,
});
