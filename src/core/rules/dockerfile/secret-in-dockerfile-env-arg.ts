import { passwordIn, secretIn, soundsSecret } from '../../knowledge/secret-names';
import { removePair } from '../../model/dockerfile/edits';
import type { DockerfileModel, Instruction } from '../../model/dockerfile/types';
import { hasVariable } from '../../model/dockerfile/variables';
import type { TextEdit } from '../../text/edit';
import { defineRule, type InstructionSubject, type Report } from '../rule';
import type text from './secret-in-dockerfile-env-arg.text';
import { asSecretMounts, mentionsBehind } from './support/secret-mounts';

type Pair = Instruction['pairs'][number];
type Reports = Iterable<Report<typeof text>>;

export default defineRule<typeof text>({
  id: 'dockerfile/secret-in-dockerfile-env-arg',
  on: 'instruction',
  since: '0.1.0',
  audience: 'everyone',
  twins: ['SecretsUsedInArgOrEnv', 'DL3064'],
  claims: [
    'dockerfile-env-persists',
    'dockerfile-args-in-history',
    'dockerfile-secret-mounts',
    'buildkit-names-that-hold-secrets',
    'cis-docker-secrets',
  ],
  messages: { environment: 'warning', literal: 'warning', argument: 'warning', stage: 'information', placeholder: 'hint' },
  *check(subject) {
    const { keyword, pairs } = subject.instruction;
    if (keyword !== 'ENV' && keyword !== 'ARG') return;
    for (const pair of pairs) {
      // What a variable brings is reported where that is declared, if its name says what it is.
      const value = pair.value?.text ?? '';
      if (!isKnown(value) || !(soundsSecret(pair.name.text) || passwordIn(value) !== undefined)) continue;
      yield* keyword === 'ENV' ? ofEnvironment(subject, pair) : ofArgument(subject, pair);
    }
  },
});

/** What the value is, or the password that it carries: `postgres://app:hunter2@db/app`. */
function kindOf(name: string, value: string): ReturnType<typeof secretIn> {
  const password = passwordIn(value);
  return password === undefined ? secretIn(name, value) : secretIn('PASSWORD', password);
}

function isKnown(value: string): boolean {
  return !hasVariable(value) && !value.includes('{{');
}

function* ofEnvironment({ file, model, instruction, image }: InstructionSubject, pair: Pair): Reports {
  const name = pair.name.text;
  const found = kindOf(name, pair.value?.text ?? '');
  if (found === 'harmless' || (found === 'placeholder' && image === undefined)) return;
  const message = found === 'placeholder' ? 'placeholder' : image ? 'environment' : 'literal';
  yield {
    message,
    values: { name },
    at: { file, span: pair.name.span },
    fixes: fixed('remove', file, name, removal(model, instruction, pair)),
  };
}

function* ofArgument({ file, model, instruction, within, stage, image, builtBy }: InstructionSubject, pair: Pair): Reports {
  const name = pair.name.text;
  const at = { file, span: pair.name.span };
  const given = pair.value?.text ?? '';
  if (given !== '') {
    if (kindOf(name, given) === 'secret')
      yield { message: 'literal', values: { name }, at, fixes: fixed('remove', file, name, removal(model, instruction, pair)) };
    return;
  }
  if (stage === undefined) return;
  const mentions = mentionsBehind(model, stage, instruction, name);
  if (mentions.length > 0 && mentions.every(({ place }) => place === 'secret-mount')) return;
  const passed = builtBy.some(({ builders }) => builders.some(({ build }) => build?.arguments.has(name) === true));
  const kept = mentions.filter(({ place }) => place === 'environment');
  yield {
    message: image ? 'argument' : 'stage',
    values: { name },
    at,
    related: kept.map((mention) => ({ message: 'kept' as const, at: { file, span: mention.instruction.keywordSpan } })),
    fixes:
      passed || model.mentions.get(stage)?.isBase || within
        ? []
        : fixed('mount', file, name, asSecretMounts(model, instruction, pair, mentions)),
  };
}

/** Instructions with more pairs than these are written by programs, and each removal would read all of it. */
const mostPairs = 200;

function removal(model: DockerfileModel, instruction: Instruction, pair: Pair): readonly TextEdit[] {
  return instruction.pairs.length > mostPairs ? [] : removePair(model, instruction, pair);
}

function fixed<K extends 'remove' | 'mount'>(title: K, file: string, name: string, edits: readonly TextEdit[]) {
  return edits.length === 0
    ? []
    : [{ title, values: { name }, safety: 'review' as const, edits: edits.map((edit) => ({ ...edit, file })) }];
}
