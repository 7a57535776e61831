import { defineTopic } from '../../topic';
import type text from './audio.text';

/** Kinds that open devices or sessions of the host. */
const reachesHost: ReadonlySet<string> = new Set(['alsa', 'oss', 'coreaudio', 'sdl', 'pulseaudio', 'pipewire', 'jack']);

export default defineTopic<typeof text>({
  constructs: ['domain/devices/audio@type', 'domain/devices/audio', 'domain/devices/audio@serverName', 'domain/devices/audio@runtimeDir'],
  claims: ['libvirt-audio-backends', 'libvirt-sound-models'],
  counterparts: {},
  choices({ path, value, domain }) {
    if (!path.endsWith('@type') || !reachesHost.has(value ?? '')) return {};
    return { isolation: 'none', ...(domain?.('devices/graphics@type') === 'spice' ? { portability: 'spice' } : {}) };
  },
  variant({ owner }) {
    const type = owner('@type');
    switch (type) {
      case 'none':
      case 'spice':
      case 'dbus':
      case 'file':
        return type;
      case 'pulseaudio':
      case 'pipewire':
      case 'jack':
        return 'session';
      case 'alsa':
      case 'oss':
      case 'coreaudio':
      case 'sdl':
        return 'device';
      default:
        return undefined;
    }
  },
});
