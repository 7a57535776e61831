import { known, unknown } from '../../model/certain';
import { parsePort } from '../../model/compose/short';
import type { Port } from '../workload';
import { knownPart, partOf } from './parts';
import type { ServiceReader } from './reader';

/** The entries of `ports`, short and long. */
export function portsOf(reader: ServiceReader): readonly Port[] {
  return reader.items('ports').flatMap(({ entry, item }): Port[] => {
    const { value } = item;
    if (value.type === 'sequence') return [];
    const written = { value: value.type === 'scalar' ? value.value : known(''), at: value.origin, entry, item };
    if (value.type === 'map') {
      return [
        {
          hostIp: partOf(value, 'host_ip')?.value,
          published: partOf(value, 'published')?.value,
          target: partOf(value, 'target')?.value ?? unknown('variable'),
          protocol: knownPart(value, 'protocol') ?? 'tcp',
          written,
        },
      ];
    }
    const port = parsePort(value.raw);
    if (port === undefined) return [];
    return [
      {
        hostIp: port.hostIp && value.fill(port.hostIp.text),
        published: port.published && value.fill(port.published.text),
        target: value.fill(port.target.text),
        protocol: port.protocol,
        written,
      },
    ];
  });
}
