import { valueOf } from '../../model/certain';
import { parsePort, parseVolume } from '../../model/compose/short';
import type { EffectiveNode } from '../effective';
import { knownPart } from './parts';

/** What Compose compares two entries of `ports` by: host address, published port, target and protocol. */
export function portIdentity(node: EffectiveNode): string | undefined {
  if (node.type === 'scalar') {
    const text = valueOf(node.value);
    const port = text === undefined ? undefined : parsePort(text);
    return port && `${port.hostIp?.text ?? ''}:${port.published?.text ?? ''}:${port.target.text}/${port.protocol}`;
  }
  if (node.type !== 'map') return undefined;
  const part = (key: string) => knownPart(node, key) ?? '';
  return `${part('host_ip')}:${part('published')}:${part('target')}/${part('protocol') || 'tcp'}`;
}

/** What Compose compares two entries of `volumes` or `devices` by: the path in the container. */
export function mountTarget(node: EffectiveNode): string | undefined {
  if (node.type === 'map') return knownPart(node, 'target');
  const text = node.type === 'scalar' ? valueOf(node.value) : undefined;
  return text === undefined ? undefined : parseVolume(text).target.text;
}
