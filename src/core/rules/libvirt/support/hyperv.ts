import { valueOf } from '../../../model/certain';
import { insertChild, setAttribute } from '../../../model/libvirt/edits';
import { absent, child, children, value } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';
import type { TextEdit } from '../../../text/edit';
import { isX86 } from '../../../workspace/libvirt/architecture';
import { isOverridden } from '../../../workspace/libvirt/cpu';
import { nowhere, sole } from '../../../workspace/libvirt/sole';
import type { Domain } from '../../../workspace/workload';
import { lastOf } from './places';
import { timerOf, useTimer, type TimerState } from './timers';

/** What an enlightenment may need: one that stands before it here, or the timer that libvirt keeps under `clock`. */
const needs = {
  relaxed: [],
  vapic: [],
  spinlocks: [],
  vpindex: [],
  runtime: [],
  synic: ['vpindex'],
  stimer: ['vpindex', 'synic', 'hypervclock'],
  frequencies: [],
  tlbflush: ['vpindex'],
  ipi: ['vpindex'],
  evmcs: ['vapic'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The enlightenments of QEMU that others need, or that need others, in an order that puts none before what it needs. */
export type Enlightenment = keyof typeof needs;
export type Need = Enlightenment | 'hypervclock';

export const enlightenments = Object.keys(needs) as readonly Enlightenment[];

/** What virt-install and QEMU recommend for Windows, in dependency order. */
export const recommended: readonly Need[] = [
  'hypervclock',
  'relaxed',
  'vapic',
  'spinlocks',
  'vpindex',
  'runtime',
  'synic',
  'stimer',
  'frequencies',
  'tlbflush',
  'ipi',
];

/** What an enlightenment needs, as QEMU's documentation lists it; source: docs/system/i386/hyperv.rst, “Requires”. */
export function needsOf(name: Need): readonly Need[] {
  return name === 'hypervclock' ? [] : needs[name];
}

/** `absent` where the file surely says nothing. */
type State = 'on' | 'off' | 'absent' | 'unknown';

/** The enlightenments that a KVM guest is given one by one. */
export interface Enlightened {
  readonly element: XmlElement;
  state(name: Need): State;
  /** What it needs on the domain's machine type. */
  needs(name: Need): readonly Need[];
}

/**
 * Machine types of QEMU up to 3.0, under the names that distributions give them too: their synthetic interrupt controller works without
 * `vpindex`. Source: pc_compat_3_0 of QEMU's hw/i386/pc.c, `x-hv-synic-kvm-only`.
 */
const withoutIndices =
  /^(?:rhel[67]|pc-(?:(?:i440fx|q35)-)?(?:[0-2]\.|3\.0|rhel[67]|trusty|vivid|wily|xenial|yakkety|zesty|artful|bionic|cosmic))/;

/** Whether KVM runs the guest on x86 and nothing but the file's elements decides about enlightenments. */
export function mayBeEnlightened(domain: Domain): boolean {
  return valueOf(domain.type) === 'kvm' && valueOf(domain.osType) === 'hvm' && isX86(domain) && !isOverridden(domain.arguments);
}

/** Whether the file surely gives the guest no enlightenments. */
export function isBare({ element }: Domain): boolean {
  return nowhere(element, 'features/hyperv');
}

/** `undefined` where there are none, all are passed through, or a template decides. */
export function enlightenedOf(domain: Domain): Enlightened | undefined {
  const element = sole(domain.element, 'features/hyperv');
  if (element === undefined || !mayBeEnlightened(domain)) return undefined;
  const mode = value(element, 'mode');
  if (mode !== undefined && valueOf(mode) !== 'custom') return undefined;
  const timer = timerOf(domain.element, 'hypervclock');
  const machine = valueOf(domain.machine);
  const isOld = machine === undefined || withoutIndices.test(machine);
  return {
    element,
    state: (name) => (name === 'hypervclock' ? clockState(timer) : stateOf(element, name)),
    needs: (name) =>
      isOld && (name === 'synic' || name === 'stimer') ? needsOf(name).filter((need) => need !== 'vpindex') : needsOf(name),
  };
}

/** Unlike other timers this one is there only where the file says so (qemuBuildCpuCommandLine of libvirt's qemu_command.c). */
function clockState({ present }: TimerState): State {
  return present === 'yes' ? 'on' : present === 'no' ? 'off' : present === 'unknown' ? 'unknown' : 'absent';
}

function stateOf(hyperv: XmlElement, name: string): State {
  const [written, ...others] = children(hyperv, name);
  if (written === undefined) return absent(hyperv, name) ? 'absent' : 'unknown';
  const state = valueOf(value(written, 'state'));
  return others.length === 0 && !hyperv.templated && (state === 'on' || state === 'off') ? state : 'unknown';
}

/** An enlightenment that is on, and what it needs and the file surely does not switch on; what another of its needs lacks is that one's. */
export interface Lack {
  readonly enlightened: Enlightened;
  readonly name: Enlightenment;
  readonly missing: readonly Need[];
}

export function lacksOf(domain: Domain): readonly Lack[] {
  const enlightened = enlightenedOf(domain);
  if (enlightened === undefined) return [];
  const { state, needs } = enlightened;
  const isMissing = (name: Need): boolean => state(name) === 'absent' || state(name) === 'off';
  return enlightenments
    .filter((name) => state(name) === 'on')
    .map((name) => {
      const elsewhere = new Set(needs(name).flatMap((need) => (state(need) === 'on' ? needs(need) : [])));
      return { enlightened, name, missing: needs(name).filter((need) => isMissing(need) && !elsewhere.has(need)) };
    })
    .filter(({ missing }) => missing.length > 0);
}

/** The names with what they need, none before what it needs. */
export function withNeeds(names: readonly Need[]): readonly Need[] {
  const wanted = new Set<Need>(names.flatMap((name) => [...needsOf(name), name]));
  for (const name of [...wanted]) for (const need of needsOf(name)) wanted.add(need);
  return [...enlightenments, 'hypervclock' as const].filter((name) => wanted.has(name));
}

/** Edits that switch these on, in the `hyperv` that is there or in a new one; those that are on already must not be among them. */
export function enlighten(
  { model, element }: Domain,
  hyperv: XmlElement | undefined,
  names: readonly Need[],
): (readonly TextEdit[] | undefined)[] {
  const inside = names.filter((name) => name !== 'hypervclock');
  const clock = names.includes('hypervclock') ? [useTimer(model, element, 'hypervclock', 'yes')] : [];
  if (hyperv === undefined) {
    const block = ['<hyperv>', ...inside.map((name) => `  ${elementOf(name)}`), '</hyperv>'];
    return [insertFeatures(model, element, block), ...clock];
  }
  const written = inside.flatMap((name) => child(hyperv, name) ?? []);
  const missing = inside.filter((name) => child(hyperv, name) === undefined);
  return [
    ...written.map((each) => setAttribute(model, each, 'state', 'on')),
    ...(missing.length > 0 ? [insertChild(model, hyperv, missing.map(elementOf).join('\n'))] : []),
    ...clock,
  ];
}

/** 8191 is what virt-install writes; libvirt takes nothing below 4095. */
function elementOf(name: Enlightenment): string {
  return name === 'spinlocks' ? "<spinlocks state='on' retries='8191'/>" : `<${name} state='on'/>`;
}

/** Writes lines into `features`, or as a `features` of their own. */
export function insertFeatures(model: Domain['model'], domain: XmlElement, lines: readonly string[]): readonly TextEdit[] | undefined {
  const features = child(domain, 'features');
  if (features !== undefined) return insertChild(model, features, lines.join('\n'));
  const block = ['<features>', ...lines.map((line) => `  ${line}`), '</features>'].join('\n');
  return insertChild(model, domain, block, { after: lastOf(domain, 'os') });
}
