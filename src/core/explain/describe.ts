import type { Definition, Described } from '../knowledge/topic';
import { valueOf } from '../model/certain';
import type { AnyModel } from '../model/any';
import { interpolate } from '../model/compose/interpolation';
import { parseDevice, parseImage, parsePort, parseVolume } from '../model/compose/short';
import { entryOf, follow, nodeAt, scalarText, type PathStep } from '../model/compose/tree';
import type { ComposeModel, YamlNode } from '../model/compose/types';
import type { Construct } from '../model/document';
import type { DockerfileModel, Instruction } from '../model/dockerfile/types';
import { contains, sliceOf } from '../text/span';
import type { EffectiveNode } from '../workspace/effective';
import { effectiveCommand, isCommand, writtenCommand, type CommandList } from './command-list';
import { inLibvirt } from './describe-libvirt';
import type { EffectivePlace } from './effective';

type Parts = Readonly<Record<string, string>>;
type EntryStep = Extract<PathStep, { type: 'entry' }>;
type Surroundings = Omit<Described, 'path'>;

/** A construct as topics are asked about it; what its project makes of it goes before what its own file says. */
export function describe(model: AnyModel, construct: Construct, effective?: EffectivePlace): Described {
  return { path: construct.path, ...surroundingsOf(model, construct, effective) };
}

function surroundingsOf(model: AnyModel, construct: Construct, effective: EffectivePlace | undefined): Surroundings {
  switch (model.kind) {
    case 'compose':
      return effective?.replacedBy === undefined && effective ? inProject(construct, effective) : inCompose(model, construct);
    case 'dockerfile':
      return inDockerfile(model, construct);
    case 'libvirt':
      return inLibvirt(model, construct);
  }
}

/** The text with defaults filled in; `undefined` where a variable has none. */
function withDefaults(text: string | undefined): string | undefined {
  return text?.includes('$') ? valueOf(interpolate(text, () => undefined)) : text;
}

function inCompose(model: ComposeModel, construct: Construct): Surroundings {
  const value = withDefaults(valueOf(construct.value));
  const steps = nodeAt(model, construct.keySpan.start)?.steps ?? [];
  const entries = steps.flatMap((step) => (step.type === 'entry' ? [step] : []));
  // An item's neighbours are those of its list's key.
  const holder = entries.at(-1)?.map;
  const { text: owner, has: owns } = writtenDefinition(ownerAmong(entries, construct.path));
  const list = isCommand(construct.path) ? writtenCommand(entries.at(-1)?.entry.value, withDefaults) : undefined;
  return {
    ...valueAndParts(construct, value, list),
    sibling: (name) => withDefaults(scalarText(writtenAt(holder, name))),
    owner,
    owns,
    defined(collection, name) {
      const definitions = writtenAt(entries[0]?.map, collection);
      const found = definitions?.type === 'map' ? entryOf(definitions, name) : undefined;
      return found && writtenDefinition(found.value);
    },
  };
}

function writtenAt(node: YamlNode | undefined, name: string): YamlNode | undefined {
  return node?.type === 'map' ? entryOf(node, name)?.value : undefined;
}

function writtenDefinition(node: YamlNode | undefined): Definition {
  const within = (path: string) => alongPath(node, path, writtenAt);
  return { text: (path) => withDefaults(scalarText(within(path))), has: (path) => within(path) !== undefined };
}

/** What a dotted path leads to; a key may hold dots itself. */
function alongPath<T>(node: T | undefined, path: string, at: (node: T | undefined, key: string) => T | undefined): T | undefined {
  const whole = at(node, path);
  const dot = path.indexOf('.');
  return whole !== undefined || dot === -1 ? whole : alongPath(at(node, path.slice(0, dot)), path.slice(dot + 1), at);
}

/** A word of a command that is written as a list stands for all of it. */
function valueAndParts(
  construct: Construct,
  value: string | undefined,
  list: CommandList | undefined,
): Pick<Surroundings, 'value' | 'parts'> {
  return list ?? { value, parts: partsOf(construct, value) };
}

function partsOf(construct: Construct, value: string | undefined): Parts {
  return { ...present({ name: nameWithin(construct) }), ...(value === undefined ? {} : composeParts(construct.path, value)) };
}

/** The last name along the path that is not the service's own: of a network, a volume, a sysctl. */
function nameWithin({ path, names }: Construct): string | undefined {
  return (path.startsWith('services.') ? names.slice(1) : names).at(-1);
}

/** The mapping of the service or definition that a path lies in or names: below `services`, or where a fragment writes the key that the path names. */
function ownerAmong(entries: readonly EntryStep[], path: string): YamlNode | undefined {
  const [collection, , key] = path.split('.');
  if (entries[0]?.entry.key.value === collection) return entries[2]?.map ?? follow(entries[1]?.entry.value).node;
  const bare = key?.replace('[]', '');
  return entries.find(({ entry }) => entry.key.value === bare)?.map;
}

function inProject(construct: Construct, { node, holder, owner, top }: EffectivePlace): Surroundings {
  // Where a list may be written as a single value, the project has the list.
  const value = node?.type === 'scalar' ? valueOf(node.value) : node && withDefaults(valueOf(construct.value));
  const { text, has } = effectiveDefinition(owner);
  const key = construct.path.slice(construct.path.lastIndexOf('.') + 1).replace('[]', '');
  const list = isCommand(construct.path) ? effectiveCommand(effectiveAt(holder, key)) : undefined;
  return {
    ...valueAndParts(construct, value, list),
    sibling: (name) => effectiveText(effectiveAt(holder, name)),
    owner: text,
    owns: has,
    defined(collection, name) {
      const definitions = effectiveAt(top, collection);
      const found = definitions?.type === 'map' ? definitions.entries.get(name) : undefined;
      return found && effectiveDefinition(found.value);
    },
  };
}

function effectiveAt(node: EffectiveNode | undefined, name: string): EffectiveNode | undefined {
  return node?.type === 'map' ? node.entries.get(name)?.value : undefined;
}

function effectiveText(node: EffectiveNode | undefined): string | undefined {
  return node?.type === 'scalar' ? valueOf(node.value) : undefined;
}

function effectiveDefinition(node: EffectiveNode | undefined): Definition {
  const within = (path: string) => alongPath(node, path, effectiveAt);
  return { text: (path) => effectiveText(within(path)), has: (path) => within(path) !== undefined };
}

function present(parts: Readonly<Record<string, string | undefined>>): Parts {
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined));
}

function composeParts(path: string, value: string): Parts {
  switch (path) {
    case 'services.*.volumes[]': {
      const { source, target, options, type } = parseVolume(value);
      return present({ type, source: source?.text, target: target.text, mode: options.map(({ text }) => text).join(',') });
    }
    case 'services.*.image': {
      const { host, repository, lastComponent, tag } = parseImage(value);
      return present({ registry: host, path: repository, name: lastComponent.text, tag: tag?.text });
    }
    case 'services.*.ports[]': {
      const port = parsePort(value);
      return port
        ? present({ host: port.hostIp?.text, published: port.published?.text, target: port.target.text, protocol: port.protocol })
        : {};
    }
    case 'services.*.devices[]': {
      const device = parseDevice(value);
      return present({ source: device.source.text, target: device.target?.text, permissions: device.permissions?.text });
    }
    default:
      return {};
  }
}

function inDockerfile(model: DockerfileModel, construct: Construct): Surroundings {
  const within = (list: readonly Instruction[]): Instruction | undefined => list.find(({ span }) => contains(span, construct.keySpan));
  const outer = within(model.instructions);
  const instruction = outer?.nested && contains(outer.nested.span, construct.keySpan) ? outer.nested : outer;
  const flag = instruction?.flags.find(({ span }) => contains(span, construct.keySpan));
  const pair = instruction?.pairs.find(({ name }) => contains(name.span, construct.keySpan));
  const options = flag?.options.map(({ key, value }) => [key.text, value?.text ?? ''] as const) ?? [];
  const written = construct.valueSpan ? sliceOf(model.text, construct.valueSpan) : '';
  const parts = {
    form: instruction?.form,
    name: pair?.name.text,
    variable: /^\$\{?([A-Za-z_]\w*)\}?$/.exec(written)?.[1],
    stage: earlierStage(model, construct),
    scope: construct.path === 'ARG' && construct.names.length === (pair ? 1 : 0) ? 'global' : undefined,
    ...heredocParts(model, instruction),
    ...Object.fromEntries(options),
  };
  return {
    value: valueOf(construct.value),
    parts: present(parts),
    sibling: (name) => {
      const other = instruction?.flags.find((candidate) => candidate.name === name);
      return other && (other.value ?? '');
    },
    owner: () => undefined,
    owns: () => false,
  };
}

/** Whether variables in heredocs are left alone, and the interpreter that the first one names on its first line. */
function heredocParts({ text }: DockerfileModel, instruction: Instruction | undefined): { readonly [name: string]: string | undefined } {
  const [first] = instruction?.heredocs ?? [];
  if (instruction === undefined || first === undefined) return {};
  return {
    heredoc: instruction.heredocs.every(({ literal }) => literal) ? 'literal' : 'expanded',
    interpreter: text.startsWith('#!', first.body.start) ? sliceOf(text, first.body).slice(2).split('\n', 1)[0]?.trim() : undefined,
  };
}

/** The stage of this file that a FROM or `--from` means, by its name or, for `--from`, its index. */
function earlierStage({ stages }: DockerfileModel, { path, value, span }: Construct): string | undefined {
  const wanted = valueOf(value)?.toLowerCase();
  if (wanted === undefined || (path !== 'FROM' && !path.endsWith(' --from'))) return undefined;
  const stage = stages.find(
    ({ name, index, span: own }) =>
      own.end <= span.start && (name?.text.toLowerCase() === wanted || (path !== 'FROM' && String(index) === wanted)),
  );
  return stage && (stage.name?.text ?? String(stage.index));
}
