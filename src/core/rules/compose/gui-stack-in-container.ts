import { valueOf } from '../../model/certain';
import { removeAllWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './gui-stack-in-container.text';

/** Images that bring a display of their own. */
const ownDisplay = /xvfb|vnc|kasm|webtop|selenium|xpra|x11docker|guacamole|rdesktop/;

type Found = 'x11' | 'cookie' | 'wayland' | 'sound';

function displayPart(path: string): Found | undefined {
  if (/^\/tmp\/\.X11-unix(\/|$)/.test(path)) return 'x11';
  if (/\/\.Xauthority$/.test(path)) return 'cookie';
  if (/^\/run\/user\/[^/]+\/wayland-[^/]*$/.test(path)) return 'wayland';
  return /^\/run\/user\/[^/]+\/(pulse|pipewire)/.test(path) ? 'sound' : undefined;
}

export default defineRule<typeof text>({
  id: 'compose/gui-stack-in-container',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['R1-host-data-into-container', 'x11-clients-share-the-display', 'kvm-own-virtual-hardware'],
  messages: { x11: 'warning', cookie: 'information', wayland: 'information', sound: 'information' },
  *check(service, { of }) {
    const { reference, hostMounts } = of(service);
    // An image that is not known may be one of those.
    if (reference === undefined || ownDisplay.test(reference.path)) return;
    const parts = hostMounts.flatMap(({ source, mount, at }) => {
      const path = valueOf(source);
      const message = path === undefined ? undefined : displayPart(path);
      return path === undefined || message === undefined ? [] : [{ path, message, mount, at: mount?.written.at ?? at }];
    });
    // Beside the socket the cookie is only its key.
    const cookies = parts.filter(({ message }) => message === 'cookie');
    const hasSocket = parts.some(({ message }) => message === 'x11');
    for (const { path, message, mount, at } of parts) {
      if (message === 'cookie' && hasSocket) continue;
      const keys = message === 'x11' ? cookies : [];
      const mounts = [mount, ...keys.map((key) => key.mount)].flatMap((each) => each ?? []);
      const edits = mounts.length > keys.length ? removeAllWritten(mounts.map(({ written }) => written)) : undefined;
      const fixes = offer('remove', 'review', edits).map((fix) => ({ ...fix, values: { path } }));
      const related = keys.map((key) => ({ message: 'cookie' as const, at: key.at }));
      yield { message, values: { service: service.name, path }, at, related, fixes };
    }
  },
});
