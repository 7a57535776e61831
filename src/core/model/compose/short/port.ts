import type { Token } from '../../../text/span';
import { indexOutsideBraces, splitOutsideBraces } from '../interpolation';
import { tokenAt } from './tokens';

/** `[HOST_IP:][PUBLISHED]:TARGET[/PROTOCOL]`; without a published port the engine picks one, on all addresses where none is given. */
export interface PortSyntax {
  /** Without the brackets of an IPv6 address. */
  readonly hostIp: Token | undefined;
  readonly published: Token | undefined;
  readonly target: Token;
  /** `tcp` where none is written. */
  readonly protocol: string;
}

/** The parts of a port; `undefined` where no container port is written. */
export function parsePort(text: string): PortSyntax | undefined {
  const bracket = text.startsWith('[') ? text.indexOf(']:') : -1;
  const head = bracket === -1 ? 0 : bracket + 2;
  const parts = splitOutsideBraces(text.slice(head), ':');
  const at = ({ span }: Token): Token => tokenAt(text, head + span.start, head + span.end);
  const last = parts[parts.length - 1];
  if (last === undefined) return undefined;
  const container = at(last);
  const published = parts[parts.length - 2];
  const slash = indexOutsideBraces(container.text, (c) => c === '/');
  const target = slash === -1 ? container : tokenAt(text, container.span.start, container.span.start + slash);
  if (target.text === '') return undefined;
  // Compose refuses an IPv6 address without brackets; it is read as what it is meant to be all the same.
  const hostIp =
    bracket !== -1 ? tokenAt(text, 1, bracket) : parts.length > 2 && published ? tokenAt(text, 0, published.span.start - 1) : undefined;
  return {
    hostIp: hostIp?.text === '' ? undefined : hostIp,
    published: published && published.text !== '' ? at(published) : undefined,
    target,
    protocol: (slash === -1 ? '' : container.text.slice(slash + 1).toLowerCase()) || 'tcp',
  };
}

/** Ports from `first` to `last`, both counted. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** A port or a range of ports; `undefined` where it is none that exists. */
export function parsePortRange(text: string): PortRange | undefined {
  const match = /^([0-9]{1,5})(?:-([0-9]{1,5}))?$/.exec(text.trim());
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  return first <= last && last <= 65535 ? { first, last } : undefined;
}
