import { known, unknown, valueOf, type Certain } from '../../model/certain';
import { absent, child, children, isConditional, path, value } from '../../model/libvirt/query';
import { domainsIn } from '../../model/libvirt/roles';
import type { LibvirtModel, XmlElement } from '../../model/libvirt/types';
import { once } from '../../text/once';
import { sliceOf } from '../../text/span';
import type { Uri } from '../../text/uri';
import type { DeviceFragment, Domain, Filled } from '../workload';
import { disksOf } from './disks';
import { isDump } from './dump';
import { guestOf } from './guest';
import { interfacesOf } from './interfaces';
import { agreed } from './read';

/**
 * The domains and devices of a file with what libvirt fills in, in the order of the text.
 * A status document is libvirt's own record of a running domain: nobody writes it, so it has no workload.
 */
export function domainsOf(file: Uri, model: LibvirtModel): readonly (Domain | DeviceFragment)[] {
  return model.roots.flatMap(({ role, element }): readonly (Domain | DeviceFragment)[] => {
    if (role === 'device') return [{ kind: 'device', name: element.name, file, model, element }];
    if (element.name === 'domstatus') return [];
    return domainsIn(element, role).map((domain) => readDomain(file, model, domain, role === 'wrapper'));
  });
}

function readDomain(file: Uri, model: LibvirtModel, element: XmlElement, historical: boolean): Domain {
  const args = path(element, 'qemu:commandline/qemu:arg').map((arg) => value(arg, 'value') ?? known(''));
  const machine = {
    type: value(element, 'type') ?? unknown('engine'),
    osType: agreed(element, 'os/type', ({ content }) => content) ?? unknown('engine'),
    arch: agreed(element, 'os/type', (type) => value(type, 'arch')) ?? unknown('engine'),
    machine: agreed(element, 'os/type', (type) => value(type, 'machine')) ?? known(''),
  } satisfies Partial<Domain>;
  const disks = disksOf(file, element);
  const dump = once(() => isDump(element));
  return {
    kind: 'domain',
    name: nameOf(model, element),
    file,
    model,
    element,
    ...machine,
    vcpus: vcpusOf(file, element),
    guest: valueOf(guestOf(element, args)) ?? 'unknown',
    disks,
    disksByElement: new Map(disks.map((disk) => [disk.element, disk])),
    interfaces: interfacesOf(file, element, machine),
    arguments: args,
    get dump() {
      return dump();
    },
    historical,
  };
}

/** The name as a reader sees it in the file, with template tokens. */
function nameOf({ text }: LibvirtModel, element: XmlElement): string {
  const name = child(element, 'name');
  return valueOf(name?.content) ?? (name?.contentSpan ? sliceOf(text, name.contentSpan) : '');
}

/** The number of virtual CPUs at most, which is the element's text; one where it is not there. */
function vcpusOf(file: Uri, domain: XmlElement): Filled<number> {
  const [element, ...others] = children(domain, 'vcpu');
  if (element === undefined) return { value: absent(domain, 'vcpu') ? known(1) : unknown('template'), at: undefined };
  const at = { file, span: element.contentSpan ?? element.nameSpan };
  if (others.length > 0 || isConditional(element)) return { value: unknown('template'), at };
  return { value: countOf(element.content), at };
}

function countOf(content: Certain<string> | undefined): Certain<number> {
  if (content === undefined) return unknown('engine');
  if ('unknown' in content) return unknown(content.unknown);
  // A word in place of the number is one that some script replaces.
  return /^\d{1,9}$/.test(content.known) ? known(Number(content.known)) : unknown('template');
}
