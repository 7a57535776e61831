import { known, unknown, valueOf } from '../../../model/certain';
import { splitOutsideBraces } from '../../../model/compose/interpolation';
import { parsePort } from '../../../model/compose/short';
import type { Token } from '../../../text/span';
import type { Port } from '../../workload';
import { knownPart, partOf } from '../parts';
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
    // A variable can bring more than one part, so that the filled-in text decides where it is known.
    const text = valueOf(value.value);
    const port = parsePort(text ?? value.raw);
    if (port === undefined) return [];
    const fill = (part: Token) => (text === undefined ? value.fill(part.text) : known(part.text));
    return [
      {
        hostIp: port.hostIp ? fill(port.hostIp) : text === undefined && mayHoldAddress(value.raw) ? unknown('variable') : undefined,
        published: port.published && fill(port.published),
        target: fill(port.target),
        protocol: port.protocol,
        written,
      },
    ];
  });
}

/** Whether a variable in front may bring an address with it: one that is all of the entry, or that the port is written right behind. */
function mayHoldAddress(raw: string): boolean {
  const [first] = splitOutsideBraces(raw, ':');
  return first !== undefined && first.text.includes('$') && (first.text === raw || !/^\$(?:\w+|\{[^{}]*\})$/.test(first.text));
}
