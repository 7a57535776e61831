import { valueOf } from '../../../model/certain';
import { insertChild, replaceText } from '../../../model/libvirt/edits';
import { absent, child, children, path } from '../../../model/libvirt/query';
import type { TextEdit } from '../../../text/edit';
import { numberAt } from '../../../workspace/libvirt/certainly';
import { integerOf } from '../../../workspace/libvirt/numbers';
import type { Domain } from '../../../workspace/workload';
import { lastOf } from './places';

/** More than anyone declares; counting to a mistyped number of them would take memory for nothing. */
const most = 10_000;

/**
 * The ids of the threads that a domain declares: those in `iothreadids`, and as many of the lowest free ones as `iothreads` counts beyond them;
 * `undefined` where that is not known. Source: virDomainDefParseIOThreads of libvirt's domain_conf.c.
 */
export function declaredIothreads({ element }: Domain): ReadonlySet<number> | undefined {
  const ids = new Set<number>();
  const lists = children(element, 'iothreadids');
  if (element.templated || lists.length > 1 || lists.some(({ templated }) => templated)) return undefined;
  for (const thread of path(element, 'iothreadids/iothread')) {
    const id = numberAt(thread, 'id');
    if (id === undefined) return undefined;
    ids.add(id);
  }
  const [count, ...others] = children(element, 'iothreads');
  if (count === undefined) return absent(element, 'iothreads') ? ids : undefined;
  const wanted = integerOf(valueOf(count.content) ?? '');
  if (others.length > 0 || wanted === undefined || wanted > most) return undefined;
  for (let id = 1; ids.size < wanted; id++) ids.add(id);
  return ids;
}

/** An I/O thread that a disk can be given, with the edits that make it where there is none yet. */
export interface IoThread {
  readonly id: string;
  readonly edits: readonly TextEdit[] | undefined;
}

/** The first that is declared, or a new one; `undefined` where the file does not tell which threads there are. */
export function anyIoThread(domain: Domain): IoThread | undefined {
  const { element, model } = domain;
  const declared = declaredIothreads(domain);
  if (declared === undefined) return undefined;
  for (const id of declared) return { id: String(id), edits: [] };
  const written = child(element, 'iothreads');
  if (written !== undefined) return { id: '1', edits: replaceText(model, written, '1') };
  const after = lastOf(element, 'name', 'uuid', 'title', 'description', 'memory', 'currentMemory', 'vcpu', 'vcpus');
  return { id: '1', edits: insertChild(model, element, '<iothreads>1</iothreads>', { after }) };
}
