import { valueOf } from '../../model/certain';
import { absent, attribute, child, children, isConditional, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Domain } from '../workload';
import { integerOf } from './numbers';

/*
 * What holds in every completion of templates and of half-typed tags: the refusals rest on nothing else.
 */

/** The attribute's value; `undefined` where it is not there or not known. */
export function said(element: XmlElement | undefined, name: string): string | undefined {
  return element && valueOf(value(element, name));
}

/** The attribute's value as a number, by libvirt's parser; `undefined` where it is not there, not known or no number. */
export function numberAt(element: XmlElement | undefined, name: string, base: 0 | 10 = 10): number | undefined {
  const text = said(element, name);
  return text === undefined ? undefined : integerOf(text, base);
}

/** Whether the attribute is surely not there. */
export function lacks(element: XmlElement, name: string): boolean {
  return value(element, name) === undefined;
}

/** The first attribute that is written of those named. */
export function firstWritten(element: XmlElement, names: readonly string[]): string | undefined {
  return names.find((name) => attribute(element, name) !== undefined);
}

/** The child that is surely there, the first of its name; `undefined` where a template may leave it out or put another before it. */
export function surely(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined || element.templated ? undefined : child(element, name);
}

/** The children of that name, where no template adds or removes any. */
export function surelyAll(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined || element.templated ? [] : children(element, name);
}

/** The text of an element; `undefined` where there is none or it is not known. */
export function textOf(element: XmlElement | undefined): string | undefined {
  return valueOf(element?.content);
}

/** The devices of that name which are surely there. */
export function devicesNamed(domain: Domain, name: string): readonly XmlElement[] {
  return path(domain.element, `devices/${name}`).filter((device) => !isConditional(device));
}

/** All devices that are surely there, in the order of the text. */
export function surelyDevices(domain: Domain): readonly XmlElement[] {
  return path(domain.element, 'devices')
    .filter((devices) => !devices.templated && !isConditional(devices))
    .flatMap((devices) => devices.children.filter(({ namespace }) => namespace === undefined));
}

/** Whether the file holds all devices that the domain will have, but those which libvirt adds. */
export function hasAllDevices(domain: Domain): boolean {
  return (
    !domain.element.templated &&
    absent(domain.element, 'xi:include') &&
    path(domain.element, 'devices').every(({ templated }) => !templated)
  );
}
