import { defineTopic } from '../../topic';
import type text from './spice-agent.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/graphics/clipboard',
    'domain/devices/graphics/clipboard@copypaste',
    'domain/devices/graphics/filetransfer',
    'domain/devices/graphics/filetransfer@enable',
    'domain/devices/channel/source/clipboard',
    'domain/devices/channel/source/clipboard@copypaste',
  ],
  claims: ['libvirt-spice-agent-features', 'libvirt-vdagent-channel'],
  counterparts: {},
  choices: ({ path, value }) => (path.includes('@') && value === 'yes' ? { isolation: 'no' } : {}),
  variant({ path, sibling }) {
    const ofFiles = path.includes('/filetransfer');
    const state = sibling(ofFiles ? 'enable' : 'copypaste');
    if (state !== 'yes' && state !== 'no') return undefined;
    if (ofFiles) return state === 'yes' ? 'files' : 'noFiles';
    if (path.includes('/channel/')) return state === 'yes' ? 'agent' : 'noAgent';
    return state === 'yes' ? 'clipboard' : 'noClipboard';
  },
});
