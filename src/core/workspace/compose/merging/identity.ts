import { valueOf } from '../../../model/certain';
import { parseDevice, parsePort, parseVolume } from '../../../model/compose/short';
import type { Token } from '../../../text/span';
import type { EffectiveNode, EffectiveScalar } from '../../effective';
import { knownPart } from '../parts';
import { scalarAt } from '../tree';

/**
 * What Compose compares two items of a list by (compose-go `override/uncity.go`, on the long forms); `undefined` where that is not
 * known, so that the item stands for itself.
 */
export type Identity = (item: EffectiveNode) => string | undefined;

/** Host address, published port, target and protocol. */
export const portIdentity: Identity = (node) => {
  if (node.type === 'scalar') {
    const text = valueOf(node.value);
    const port = text === undefined ? undefined : parsePort(text);
    return port && `${port.hostIp?.text ?? '0.0.0.0'}:${port.published?.text ?? ''}:${port.target.text}/${port.protocol}`;
  }
  if (node.type !== 'map') return undefined;
  const field = (key: string, missing: string) => (scalarAt(node, key) ? knownPart(node, key) : missing);
  const [host, published, target, protocol] = [
    field('host_ip', '0.0.0.0'),
    field('published', ''),
    field('target', ''),
    field('protocol', 'tcp'),
  ];
  if (host === undefined || published === undefined || target === undefined || protocol === undefined) return undefined;
  // Compose holds a published port that YAML reads as a number to be another than the same one in quotes or in the short form.
  const number = scalarAt(node, 'published')?.node.yamlType === 'int' ? '#' : '';
  return `${host}:${number}${published}:${target}/${protocol}`;
};

/** The path in the container. */
export const mountIdentity: Identity = (node) =>
  node.type === 'scalar' ? cleanPath(part(node, (text) => parseVolume(text).target)) : partOfMap(node, 'target');

/** The path in the container, or the name of a CDI device. */
export const deviceIdentity: Identity = (node) => {
  if (node.type !== 'scalar') return partOfMap(node, 'target');
  return part(node, (text) => {
    const { source, target } = parseDevice(text);
    return target ?? source;
  });
};

/** The path at which a secret or a config appears. */
export function grantIdentity(folder: string): Identity {
  return (node) => {
    if (node.type === 'scalar') return within(folder, valueOf(node.value));
    if (node.type !== 'map') return undefined;
    return scalarAt(node, 'target') ? knownPart(node, 'target') : within(folder, knownPart(node, 'source'));
  };
}

/** The path of an env file, as seen from its folder. */
export const fileIdentity: Identity = (node) => {
  const path = node.type === 'map' ? scalarAt(node, 'path') : node.type === 'scalar' ? node : undefined;
  return path && within(path.folder, valueOf(path.value));
};

/** The text up to an `=`. */
export const textIdentity: Identity = (node) => {
  const text = node.type === 'scalar' ? valueOf(node.value) : undefined;
  return text?.split('=', 1)[0];
};

/** A part of a short form, where it is known; a variable can bring more than one part, so that the filled-in text decides where it is known. */
function part(scalar: EffectiveScalar, find: (text: string) => Token): string | undefined {
  const text = valueOf(scalar.value);
  return text === undefined ? valueOf(scalar.fill(find(scalar.raw).text)) : find(text).text;
}

function partOfMap(node: EffectiveNode, key: string): string | undefined {
  return node.type === 'map' ? knownPart(node, key) : undefined;
}

function within(folder: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : `${folder}/${name}`;
}

/** As Go's `path.Clean` leaves an absolute path. */
function cleanPath(path: string | undefined): string | undefined {
  if (path === undefined || !path.startsWith('/')) return path;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
