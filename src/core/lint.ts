import { findingKey, userMessage, type Finding } from './finding';
import type { Model } from './model/document';
import type { Instruction } from './model/dockerfile/types';
import { contextOf } from './profile/context/service';
import { isForDevelopment } from './profile/context/development';
import { serviceProfile, tierAlone } from './profile/service/service';
import { isSandboxed } from './profile/technology';
import type { AnyReport, Rule, RuleContext, Subjects } from './rules/rule';
import { severities, type Settings, type Severity } from './settings';
import { ignoresOf, isIgnored, isIgnoredAsPeer, peerIgnoresOf } from './suppress';
import { matchesGlob } from './text/glob';
import { once, oncePer } from './text/once';
import type { Uri } from './text/uri';
import { stagesBuiltFor } from './workspace/dockerfile/builds';
import { editsWithin } from './workspace/dockerfile/inline';
import { areOwnLines } from './workspace/compose/own-lines';
import type { DockerfileUnit } from './workspace/join';
import type { DeviceFragment, Domain, InlineDockerfile, Project, Service } from './workspace/workload';

/** A rule that threw: a mistake of ours, which is reported while the other rules go on. */
export interface RuleFailure {
  readonly rule: string;
  readonly file: Uri;
  readonly reason: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

export type Checkable = Service | Project | DockerfileUnit | Domain | DeviceFragment;

/** Runs the rules that the settings ask for. What it learns of a service it keeps, since many rules and the services beside it ask for the same. */
export class Linter {
  private readonly wanted: ReadonlyMap<keyof Subjects, readonly Rule[]>;
  /** The wanted rules on devices, by the element they name; under the empty name those that name none. */
  private readonly wantedOnDevices = once(() => rulesByElement(this.wanted.get('device') ?? []));
  private readonly context: RuleContext;

  constructor(
    rules: readonly Rule[],
    readonly settings: Settings,
  ) {
    this.wanted = rulesBySubject(rules.filter((rule) => isWanted(rule, settings)));
    this.context = ruleContext(settings);
  }

  /** Runs them over one checkable thing. Same input, same findings, in the order of the rules. */
  check(checkable: Checkable): Checked {
    const findings: Finding[] = [];
    const failures: RuleFailure[] = [];
    const peerIgnores = checkable.kind === 'dockerfile' ? peerIgnoresOf(checkable.model) : [];
    const inline = checkable.kind === 'dockerfile' ? checkable.inline : undefined;
    // Comments inside a scalar are none of the file around it.
    const ignores = checkable.kind === 'dockerfile' && inline ? ignoresOf(checkable.model) : [];
    for (const subject of subjectsOf(checkable)) {
      for (const rule of this.rulesFor(subject)) {
        try {
          for (const report of run(rule, subject, this.context)) {
            if (maySayElsewhere(subject, report)) continue;
            if (!isIgnoredAsPeer(peerIgnores, rule.twins ?? [], report.at.span) && isForAudience(rule, report, this.settings))
              findings.push(inFile(toFinding(rule, report, subject, this.settings), inline));
          }
        } catch (error) {
          failures.push({ rule: rule.id, file: subject.file, reason: error instanceof Error ? error.message : String(error) });
        }
      }
    }
    return { findings: findings.filter(({ rule, span }) => !isIgnored(ignores, rule, span)), failures };
  }

  private rulesFor(subject: Subject): readonly Rule[] {
    if (subject.on !== 'device') return this.wanted.get(subject.on) ?? [];
    const { name, namespace } = subject.subject.element;
    return (namespace === undefined ? this.wantedOnDevices().get(name) : undefined) ?? this.wantedOnDevices().get('') ?? [];
  }
}

function rulesByElement(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const elementsOf = (rule: Rule) => (rule.on === 'device' ? rule.elements : undefined);
  const byElement = new Map<string, Rule[]>(['', ...rules.flatMap((rule) => elementsOf(rule) ?? [])].map((name) => [name, []]));
  for (const rule of rules) {
    for (const name of elementsOf(rule) ?? byElement.keys()) byElement.get(name)?.push(rule);
  }
  return byElement;
}

function rulesBySubject(rules: readonly Rule[]): ReadonlyMap<keyof Subjects, readonly Rule[]> {
  const bySubject = new Map<keyof Subjects, Rule[]>();
  for (const rule of rules) {
    const others = bySubject.get(rule.on);
    if (others) others.push(rule);
    else bySubject.set(rule.on, [rule]);
  }
  return bySubject;
}

/** The finding with those of its fixes that can be made where the Dockerfile stands in a Compose file. */
function inFile(finding: Finding, inline: InlineDockerfile | undefined): Finding {
  if (inline === undefined || finding.fixes.length === 0) return finding;
  const fixes = finding.fixes.flatMap((fix) => {
    const edits = editsWithin(inline, fix.edits);
    return edits ? [{ ...fix, edits }] : [];
  });
  return { ...finding, fixes };
}

function ruleContext(settings: Settings): RuleContext {
  const of = kept((service: Service) => contextOf(service, settings));
  const alone = kept((service: Service) => tierAlone(of(service)));
  const about = kept((of: object) => oncePer((compute: (of: never) => unknown) => compute(of as never)));
  return {
    settings,
    of,
    profileOf: (service) => serviceProfile(service, of(service), alone),
    about: <S extends object, T>(of: S, compute: (of: S) => T) => about(of)(compute) as T,
  };
}

/** A function that remembers what it gave, as long as what it was given is there. */
function kept<K extends object, T extends object>(compute: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const value = known.get(of) ?? compute(of);
    known.set(of, value);
    return value;
  };
}

/** The findings of one file that no comment and no setting silences, in the order of the text, each once. */
export function visible(findings: readonly Finding[], model: Model | undefined, settings: Settings): readonly Finding[] {
  const ignores = model ? ignoresOf(model) : [];
  const silenced = ({ rule, file, span }: Finding) =>
    isIgnored(ignores, rule, span) ||
    settings.ignore.some(({ files, rules }) => rules.includes(rule) && files.some((glob) => matchesGlob(glob, file)));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (silenced(finding)) continue;
    const key = findingKey(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .map((group) => withUsers(group))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
}

/** Several workloads that share a line, by an anchor or a base, share its finding: it is shown once, and names the others. */
function withUsers([first, ...others]: readonly Finding[]): Finding {
  if (first === undefined) throw new RangeError('an empty group of findings');
  const named = new Map(
    others.filter(({ workload }) => workload !== first.workload).map((finding) => [finding.workload, finding.workloadAt]),
  );
  if (named.size === 0) return first;
  const users = [...named].flatMap(([workload, at]) => (at ? [{ ...at, message: userMessage, values: { workload } }] : []));
  return { ...first, related: [...first.related, ...users] };
}

type Subject = { [O in keyof Subjects]: { on: O; subject: Subjects[O]; file: Uri; name: string; service?: Service } }[keyof Subjects];

function* subjectsOf(checkable: Checkable): Iterable<Subject> {
  switch (checkable.kind) {
    case 'service':
      yield { on: 'service', subject: checkable, file: checkable.file, name: checkable.name, service: checkable };
      return;
    case 'project':
      yield { on: 'project', subject: checkable, file: checkable.root, name: '' };
      return;
    case 'dockerfile':
      yield* subjectsOfDockerfile(checkable);
      return;
    case 'domain': {
      const { file, model, name } = checkable;
      yield { on: 'domain', subject: checkable, file, name };
      yield { on: 'document', subject: { file, element: checkable.element, domain: checkable, model }, file, name };
      for (const devices of checkable.element.children) {
        if (devices.name !== 'devices' || devices.namespace !== undefined) continue;
        for (const element of devices.children) yield { on: 'device', subject: { file, element, domain: checkable, model }, file, name };
      }
      return;
    }
    case 'device': {
      const { file, model, name, element } = checkable;
      const subject = { file, element, domain: undefined, model };
      yield { on: 'device', subject, file, name };
      yield { on: 'document', subject, file, name };
    }
  }
}

function* subjectsOfDockerfile({ file, model, images, contexts }: DockerfileUnit): Iterable<Subject> {
  for (const image of images) yield { on: 'image', subject: image, file, name: image.name };
  const targets = images.map((image) => ({
    image,
    own: new Set(image.stages),
    built: image.derive(stagesBuiltFor),
  }));
  for (const stage of model.stages) {
    const image = targets.find(({ own }) => own.has(stage))?.image;
    const builtBy = targets.filter(({ built }) => built.has(stage)).map(({ image }) => image);
    const name = stage.name?.text ?? String(stage.index);
    for (const instruction of [stage.from, ...stage.instructions]) {
      for (const subject of withNested(instruction))
        yield { on: 'instruction', subject: { file, model, ...subject, stage, image, builtBy, contexts }, file, name };
    }
  }
  for (const instruction of model.globalArguments) {
    yield {
      on: 'instruction',
      subject: { file, model, instruction, within: undefined, stage: undefined, image: undefined, builtBy: images, contexts },
      file,
      name: '',
    };
  }
}

function withNested(
  instruction: Instruction,
  within?: Instruction,
): readonly { readonly instruction: Instruction; readonly within: Instruction | undefined }[] {
  return [{ instruction, within }, ...(instruction.nested ? withNested(instruction.nested, instruction) : [])];
}

function run(rule: Rule, { subject }: Subject, context: RuleContext): Iterable<AnyReport> {
  // `rule.on` was compared with the subject's `on`, which the type system cannot carry through a union.
  return (rule.check as (subject: unknown, context: RuleContext) => Iterable<AnyReport>)(subject, context);
}

function isWanted(rule: Rule, settings: Settings): boolean {
  const set = settings.rules[rule.id];
  if (set !== undefined) return set !== 'off';
  if (settings.deferToPeers && rule.twins !== undefined) return false;
  return rule.audience === 'everyone' || settings.audience === 'careful' || serves(rule, settings);
}

/** Whether something that a service does not say, which is found at its name, may be said in a file that it extends and that is not read. */
function maySayElsewhere({ service }: Subject, { at }: AnyReport): boolean {
  return service?.complete === false && at.file === service.nameAt.file && at.span.start === service.nameAt.span.start;
}

/** Whether what the rule advises is what the user wants most. */
function serves({ serves: aims }: Rule, { intent }: Settings): boolean {
  return intent !== 'balanced' && aims !== undefined && aims.includes(intent);
}

/** Hints are for the careful, unless the rule was asked for by name or serves the intent. */
function isForAudience(rule: Rule, { message }: AnyReport, settings: Settings): boolean {
  return (
    rule.messages[message] !== 'hint' || settings.audience === 'careful' || settings.rules[rule.id] !== undefined || serves(rule, settings)
  );
}

function toFinding(rule: Rule, report: AnyReport, subject: Subject, settings: Settings): Finding {
  const own = rule.messages[report.message];
  if (own === undefined) throw new Error(`${rule.id} has no message ${report.message}`);
  const set = settings.rules[rule.id];
  const lowered = set === undefined ? reasonToLower(rule, own, subject) : undefined;
  const intent = !serves(rule, settings) ? undefined : set === undefined && own === 'hint' ? 'raised' : 'served';
  const severity = set !== undefined && set !== 'off' ? set : intent === 'raised' ? 'information' : lowered ? milder(own) : own;
  return {
    rule: rule.id,
    message: report.message,
    values: report.values ?? {},
    severity,
    claims: rule.claims,
    file: report.at.file,
    span: report.at.span,
    related: (report.related ?? []).map(({ message, values, at }) => ({ message, values: values ?? {}, file: at.file, span: at.span })),
    fixes: (report.fixes ?? []).map(({ title, values, safety, edits }) => ({
      title,
      values: values ?? {},
      // What others read as well is theirs too, whatever it does here.
      safety: safety === 'safe' && subject.service && !areOwnLines(subject.service, edits) ? 'review' : safety,
      edits,
    })),
    lowered,
    intent,
    profiles: subject.service?.profiles ?? [],
    workload: subject.name,
    workloadAt: subject.service?.nameAt,
  };
}

function milder(severity: Severity): Severity {
  return severities[Math.max(0, severities.indexOf(severity) - 1)] ?? severity;
}

function reasonToLower(rule: Rule, severity: Severity, { file, service }: Subject): Finding['lowered'] {
  if (severity === 'error' || severity === 'hint' || rule.steady) return undefined;
  if (service && rule.behindSandbox && isSandboxed(service)) return 'sandbox';
  return isForDevelopment(file, service) ? 'development' : undefined;
}
