import { known, unknown, valueOf, type Certain } from '../../model/certain';
import { child, descendants, value } from '../../model/libvirt/query';
import { namespaces } from '../../model/libvirt/namespaces';
import type { XmlElement } from '../../model/libvirt/types';
import type { Guest } from '../workload';

/** What Apple's systems look for before they start; QEMU has it only as a raw argument. */
const appleController = /\bisa-applesmc\b/;

/** The first label of the addresses that begin libosinfo ids, where it does not say Linux itself. */
const linuxMakers: ReadonlySet<string> = new Set(
  'centos cirros-cloud coreos debian elementary endlessos fedoraproject gentoo guix mageia mandriva manjaro nixos opensuse pureos redhat rockylinux scientificlinux suse system76 tails trisquel ubuntu'.split(
    ' ',
  ),
);
const bsdMakers: ReadonlySet<string> = new Set('dragonflybsd freebsd ghostbsd midnightbsd netbsd openbsd'.split(' '));

/** Names that people give to machines. A plain `win` must end there, so that `winter` is none. */
const names: readonly (readonly [Guest, RegExp])[] = [
  ['windows', /(?:^|[^a-z])(?:windows|win(?:[ _.-]?(?:\d|xp|vista|nt|server|srv)|(?![a-z]))|w2k|w(?:7|8|10|11)(?!\d))/i],
  [
    'linux',
    /(?:^|[^a-z])(?:linux|ubuntu|debian|fedora|centos|rhel|rocky|almalinux|opensuse|sles|alpine|archlinux|gentoo|nixos|kali|whonix|kicksecure)(?![a-z])/i,
  ],
  ['bsd', /(?:^|[^a-z])(?:free|open|net|dragonfly)bsd/i],
];

/** Every system that a guest can be, for what a template decides. */
const anything: readonly Guest[] = ['windows', 'macos', 'linux', 'bsd', 'other', 'unknown'];

/** The libosinfo id of the guest's system, without the protocol, such as `microsoft.com/win/11`; `undefined` where none is written. */
export function osinfoId(domain: XmlElement): Certain<string> | undefined {
  const metadata = child(domain, 'metadata');
  if (metadata === undefined) return undefined;
  for (const element of descendants(metadata)) {
    if (element.name !== 'os' || element.namespace !== namespaces.libosinfo) continue;
    const id = value(element, 'id');
    return id !== undefined && 'known' in id
      ? known(
          id.known
            .trim()
            .toLowerCase()
            .replace(/^https?:\/\/(?:www\.)?/, ''),
        )
      : id;
  }
  return undefined;
}

/**
 * The guest's system: macOS by the device it needs, then by libosinfo id, then by the domain's name; never by features such as `hyperv`,
 * which other systems are given too. Where a template decides, the candidates are all that it could be.
 */
export function guestOf(domain: XmlElement, args: readonly Certain<string>[]): Certain<Guest> {
  if (args.some((arg) => appleController.test(valueOf(arg) ?? ''))) return known('macos');
  const id = osinfoId(domain);
  if (args.some((arg) => 'unknown' in arg) || (id !== undefined && 'unknown' in id)) return unknown('template', anything);
  if (id !== undefined && !id.known.startsWith('libosinfo.org/unknown')) return known(guestOfId(id.known));
  const name = child(domain, 'name')?.content;
  if (name === undefined) return known('unknown');
  if ('unknown' in name)
    return unknown(
      'template',
      anything.filter((guest) => guest !== 'macos'),
    );
  return known(names.find(([, pattern]) => pattern.test(name.known))?.[0] ?? 'unknown');
}

function guestOfId(id: string): Guest {
  const [address = '', product = ''] = id.split('/');
  const [maker = ''] = address.split('.');
  if (maker === 'apple') return 'macos';
  if (maker === 'microsoft') return product.startsWith('win') ? 'windows' : 'other';
  if (bsdMakers.has(maker)) return 'bsd';
  return linuxMakers.has(maker) || id.includes('linux') || id.startsWith('oracle.com/ol') ? 'linux' : 'other';
}
