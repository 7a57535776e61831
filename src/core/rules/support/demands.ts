import { demandedCapability, kernelDemand, type KernelDemand } from '../../knowledge/kernel-commands';
import { valueOf } from '../../model/certain';
import type { Argument } from '../../model/shell/commands';
import type { RunCommand } from '../../model/shell/unfold';
import type { ServiceContext } from '../../profile/context/service';
import { lastOption } from '../../profile/context/options';
import { runtimeFamilyOf } from '../../profile/technology';

/** A command with what it demands of the kernel. */
export interface Demanding<W extends Argument> {
  /** Its program, or the file of the kernel that it writes to. */
  readonly program: string;
  readonly word: W;
  readonly demand: KernelDemand;
  /** What a container must be granted for it; empty where no grant helps. */
  readonly needs: readonly string[];
  readonly mayFail: boolean;
}

/** Whether a word is all variable or template, so that any word can take its place. */
export function isUnknown({ text, expands }: Argument): boolean {
  if (text === '') return expands === true;
  return (text.startsWith('$') && /^\$(?:\w+|\{\w+\})$/.test(text)) || text.includes('{{');
}

/** What a command demands of the kernel; `undefined` for one that demands nothing, or whose first argument may turn it into one that only looks. */
export function demanding<W extends Argument>({ names, words, redirections, mayFail }: RunCommand<W>): Demanding<W> | undefined {
  const [word, first] = words;
  const written = redirections.filter(({ operator }) => operator.includes('>')).map(({ target }) => target);
  const demand = kernelDemand(
    names,
    written.map(({ text }) => text),
  );
  if (word === undefined || demand === undefined || (first !== undefined && isUnknown(first))) return undefined;
  const capability = demandedCapability[demand];
  const needs = [...(capability ? [`\`${capability}\``] : []), ...(demand === 'fuse' ? ['`/dev/fuse`'] : [])];
  const target = written.find(({ text }) => kernelDemand([], [text]) !== undefined);
  return { program: target ? `> ${target.text}` : (names[0] ?? ''), word: target ?? word, demand, needs, mayFail };
}

/** Whether the service surely lacks what is demanded. */
export function lacks(context: ServiceContext, demand: KernelDemand): boolean {
  const { service, technology, privileged, capabilities } = context;
  if (privileged !== false || technology === undefined || technology === 'windows-container' || runtimeFamilyOf(service) === 'sysbox')
    return false;
  const capability = demandedCapability[demand];
  if (capability !== undefined && capabilities.has(capability) !== false) return false;
  if (demand === 'namespace') return lastOption(service, 'seccomp').option === undefined;
  if (demand !== 'parameter') return true;
  return lastOption(service, 'systempaths').option === undefined && service.mounts.every(({ target }) => leavesParameters(valueOf(target)));
}

function leavesParameters(target: string | undefined): boolean {
  return target !== undefined && !/^\/(?:proc|sys)(?:\/|$)/.test(target);
}
