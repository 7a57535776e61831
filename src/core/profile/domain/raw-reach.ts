import { isLoopback } from '../../knowledge/addresses';
import type { Place } from '../../workspace/effective';
import type { DomainContext } from './context';
import type { RawOption } from './raw-options';
import { argumentsOf, isOn, propertyOf } from './raw-values';

/** Something that raw arguments open to the network, or call over it. */
export interface RawSocket {
  readonly use: 'monitor' | 'console' | 'forward';
  /** The host's address; empty where it is every one. */
  readonly address: string;
  /** Whether QEMU calls that address instead of waiting there. */
  readonly dials: boolean;
  readonly at: Place;
}

/** Every socket of the network among the raw arguments, in their order. */
export function rawSockets({ raw, at, atAttribute }: DomainContext): readonly RawSocket[] {
  const { options } = raw;
  const commanded = new Set(argumentsOf(options, '-mon').map(({ text }) => propertyOf(text, 'chardev') ?? text.split(',', 1)[0] ?? ''));
  return options.flatMap((option): readonly RawSocket[] => {
    // The debugger's port 1234 on every address.
    if (option.option === '-s') return [{ use: 'monitor', address: '', dials: false, at: at(option.element) }];
    const [argument] = argumentsOf([option], option.option);
    if (argument === undefined || option.value === undefined) return [];
    const place = atAttribute(option.value.element, 'value');
    return socketsOf(option, argument.text, commanded).map((socket) => ({ ...socket, at: place }));
  });
}

type Bare = Omit<RawSocket, 'at'>;

function socketsOf({ option }: RawOption, text: string, commanded: ReadonlySet<string>): readonly Bare[] {
  switch (option) {
    case '-monitor':
    case '-qmp':
    case '-qmp-pretty':
    case '-gdb':
      return characterSocket(text, option === '-gdb', 'monitor');
    case '-serial':
    case '-parallel':
      return text.startsWith('mon:') ? characterSocket(text.slice(4), false, 'monitor') : characterSocket(text, false, 'console');
    case '-chardev': {
      if (!text.startsWith('socket,') || propertyOf(text, 'port') === undefined) return [];
      const dials = !isOn(propertyOf(text, 'server'));
      const use = commanded.has(propertyOf(text, 'id') ?? '') ? 'monitor' : 'console';
      return [{ use, address: propertyOf(text, 'host') ?? '', dials }];
    }
    case '-vnc':
      return display(/^(\[[^\]]*\]|[^:,]*):\d/.exec(text)?.[1]);
    case '-spice':
      return /(?:^|,)(?:tls-)?port=[1-9]/.test(text) ? display(propertyOf(text, 'addr') ?? '') : [];
    case '-netdev':
    case '-nic':
    case '-net':
      return forwards(text);
    case '-incoming':
      return display(/^tcp:(\[[^\]]*\]|[^:,]*):/.exec(text)?.[1]);
    default:
      return [];
  }
}

/** `tcp:host:port,server=on` and its like. */
function characterSocket(text: string, waitsAlways: boolean, use: Bare['use']): readonly Bare[] {
  const [, protocol, address = ''] = /^(tcp|telnet|websocket|udp):(\[[^\]]*\]|[^:,]*):/.exec(text) ?? [];
  if (protocol === undefined) return [];
  const dials = !waitsAlways && protocol !== 'udp' && !isOn(propertyOf(text, 'server'));
  return [{ use, address, dials }];
}

function display(address: string | undefined): readonly Bare[] {
  return address === undefined ? [] : [{ use: 'console', address, dials: false }];
}

/** `hostfwd=tcp:address:port-guest:port`. */
function forwards(text: string): readonly Bare[] {
  return [...text.matchAll(/(?:^|,)hostfwd=(?:tcp|udp)?:([^:,-]*):/g)].map(([, address = '']) => ({
    use: 'forward',
    address,
    dials: false,
  }));
}

/** Whether only the host's own processes reach it. */
export function isLocal({ address }: RawSocket): boolean {
  return isLoopback(address);
}
