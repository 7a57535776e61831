import type { XmlElement } from '../../model/libvirt/types';
import type { Domain } from '../workload';
import { devicesNamed, hasAllDevices, numberAt, said } from './certainly';

/** A controller that is surely there. */
export interface Controller {
  readonly element: XmlElement;
  readonly type: string;
  /** As written; `undefined` where libvirt gives the lowest that is free, or it is not known. */
  readonly index: number | undefined;
  /** As written; `undefined` where libvirt picks it, or it is not known. */
  readonly model: string | undefined;
}

/** Whether the types of all controllers are known, so that none of another type is among them. */
export function knowsControllers(domain: Domain): boolean {
  return hasAllDevices(domain) && devicesNamed(domain, 'controller').every((element) => said(element, 'type') !== undefined);
}

/** The controllers of a domain whose type is known, in the order of the text. */
export function controllersOf(domain: Domain): readonly Controller[] {
  return devicesNamed(domain, 'controller').flatMap((element) => {
    const type = said(element, 'type');
    if (type === undefined) return [];
    return { element, type, index: numberAt(element, 'index'), model: said(element, 'model') };
  });
}
