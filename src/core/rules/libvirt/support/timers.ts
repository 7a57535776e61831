import { valueOf } from '../../../model/certain';
import { insertChild, setAttribute } from '../../../model/libvirt/edits';
import { absent, child, children, isClosed, value } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';
import type { TextEdit } from '../../../text/edit';
import { sole } from '../../../workspace/libvirt/sole';
import type { Domain } from '../../../workspace/workload';
import { lastOf } from './places';

/** What the file says of a timer; `unsaid` where it is written without `present`, `absent` where it surely is not written. */
export interface TimerState {
  readonly present: 'yes' | 'no' | 'unsaid' | 'absent' | 'unknown';
  readonly element: XmlElement | undefined;
}

const unknownTimer: TimerState = { present: 'unknown', element: undefined };

/** The timer of that name under `clock`. */
export function timerOf(domain: XmlElement, name: string): TimerState {
  const clock = sole(domain, 'clock');
  if (clock === undefined) return absent(domain, 'clock') ? { present: 'absent', element: undefined } : unknownTimer;
  if (clock.templated || !isClosed(clock) || !clock.children.every(isClosed)) return unknownTimer;
  const timers = children(clock, 'timer');
  const [element, ...others] = timers.filter((timer) => valueOf(value(timer, 'name')) === name);
  if (others.length > 0 || timers.some((timer) => valueOf(value(timer, 'name')) === undefined)) return unknownTimer;
  if (element === undefined) return { present: 'absent', element };
  const present = value(element, 'present');
  const said = valueOf(present);
  return { present: present === undefined ? 'unsaid' : said === 'yes' || said === 'no' ? said : 'unknown', element };
}

/** Says of a timer whether it is there. A `clock` that is not written is UTC, and stays so. */
export function useTimer(model: Domain['model'], domain: XmlElement, name: string, present: 'yes' | 'no'): readonly TextEdit[] | undefined {
  const { element } = timerOf(domain, name);
  if (element !== undefined) return setAttribute(model, element, 'present', present);
  const timer = `<timer name='${name}' present='${present}'/>`;
  const clock = child(domain, 'clock');
  if (clock !== undefined) return insertChild(model, clock, timer);
  return insertChild(model, domain, `<clock offset='utc'>\n  ${timer}\n</clock>`, { after: lastOf(domain, 'os', 'features', 'cpu') });
}
