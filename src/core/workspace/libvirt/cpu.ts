import { known, unknown, type Certain } from '../../model/certain';
import { absent, child, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { nowhere, sole } from './sole';

/** The guest's processor as the file asks for it. */
export interface Cpu {
  readonly element: XmlElement;
  /** `custom` where none is written. */
  readonly mode: Certain<string>;
  /** The named model; `undefined` where the file surely names none. */
  readonly model: Certain<string> | undefined;
}

/** `undefined` where there is none, or a template decides which. */
export function cpuOf(domain: XmlElement): Cpu | undefined {
  const element = sole(domain, 'cpu');
  if (element === undefined) return undefined;
  const model = child(element, 'model');
  return {
    element,
    mode: value(element, 'mode') ?? known('custom'),
    model: model === undefined ? (absent(element, 'model') ? undefined : unknown('template')) : (model.content ?? known('')),
  };
}

/** Whether the processor is given by raw arguments, or may be, so that the element decides nothing. */
export function isOverridden(args: readonly Certain<string>[]): boolean {
  return args.some((arg) => 'unknown' in arg || arg.known === '-cpu');
}

/** What one of the `features` says: `on` where it is written without a state; `undefined` where it surely is not there. */
export function featureOf(domain: XmlElement, name: string): Certain<'on' | 'off'> | undefined {
  const element = sole(domain, `features/${name}`);
  if (element === undefined) return nowhere(domain, `features/${name}`) ? undefined : unknown('template');
  const state = value(element, 'state');
  if (state === undefined) return known('on');
  if ('unknown' in state) return unknown(state.unknown);
  return known(state.known === 'off' ? 'off' : 'on');
}
