import { insertChild, replaceText } from '../../model/libvirt/edits';
import { child } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { TextEdit } from '../../text/edit';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { devicesNamed, numberAt, said, surely, surelyAll } from '../../workspace/libvirt/certainly';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { repeated } from './support/once';
import { declaredIothreads } from './support/iothreads';
import { atContent, atName, atValue, lastOf } from './support/places';
import type text from './iothread-undefined.text';

/** No machine is given more threads than this by adding one for each number up to the one that is named. */
const mostAdded = 64;

export default defineRule<typeof text>({
  id: 'libvirt/iothread-undefined',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-iothread-must-exist', 'libvirt-iothreads-event-loops'],
  messages: { device: 'error', tuning: 'error', twice: 'error' },
  *check(domain) {
    if (!isQemuDriver(domain)) return;
    const list = surely(domain.element, 'iothreadids');
    for (const [again, first] of repeated(surelyAll(list, 'iothread'), (thread) => numberAt(thread, 'id')?.toString())) {
      const related = [{ message: 'declared', at: atValue(domain.file, first, 'id') } as const];
      yield { message: 'twice', values: { id: said(again, 'id') ?? '' }, at: atValue(domain.file, again, 'id'), related };
    }
    const declared = declaredIothreads(domain);
    if (declared === undefined) return;
    const { file, element } = domain;
    const count = child(element, 'iothreads');
    const related = [
      { message: 'declared', at: count ? atContent(file, count) : atName(file, child(element, 'iothreadids') ?? element) } as const,
    ];
    for (const { message, at, name } of uses(domain)) {
      for (const id of numbersAt(at, name)) {
        if (id < 0 || declared.has(id)) continue;
        yield {
          message,
          values: { id },
          at: atValue(file, at, name),
          related,
          fixes:
            id === 0 || child(element, 'iothreadids') || id > mostAdded
              ? []
              : fix(domain, { title: 'declare', safety: 'review', values: { id } }, declare(domain, id)),
        };
      }
    }
  },
});

interface Use {
  readonly message: 'device' | 'tuning';
  readonly at: XmlElement;
  readonly name: string;
}

/** Every place that names a thread. */
function* uses(domain: Domain): Generator<Use> {
  for (const kind of ['disk', 'controller']) {
    for (const device of devicesNamed(domain, kind)) {
      // No other controller can have one, declared or not.
      const driver = kind === 'controller' && said(device, 'type') !== 'scsi' ? undefined : surely(device, 'driver');
      if (driver === undefined) continue;
      yield { message: 'device', at: driver, name: 'iothread' };
      for (const thread of surelyAll(surely(driver, 'iothreads'), 'iothread')) yield { message: 'device', at: thread, name: 'id' };
    }
  }
  const tuning = surely(domain.element, 'cputune');
  for (const pin of surelyAll(tuning, 'iothreadpin')) yield { message: 'tuning', at: pin, name: 'iothread' };
  for (const schedule of surelyAll(tuning, 'iothreadsched')) yield { message: 'tuning', at: schedule, name: 'iothreads' };
}

/** One number, or those of a list such as `1-2,4`; of a list, the ends of its ranges. */
function numbersAt(element: XmlElement, name: string): readonly number[] {
  const text = name === 'iothreads' ? said(element, name) : undefined;
  if (text === undefined) {
    const id = name === 'iothreads' ? undefined : numberAt(element, name);
    return id === undefined ? [] : [id];
  }
  return text.split(',').flatMap((part) => {
    const [, last = ''] = /^\s*(?:\d+-)?(\d+)\s*$/.exec(part) ?? [];
    return last === '' ? [] : [Number(last)];
  });
}

function declare({ model, element }: Domain, id: number): readonly TextEdit[] | undefined {
  const count = child(element, 'iothreads');
  if (count !== undefined) return replaceText(model, count, String(id));
  return insertChild(model, element, `<iothreads>${id}</iothreads>`, {
    after: lastOf(element, 'vcpu', 'vcpus', 'memory', 'currentMemory'),
  });
}
