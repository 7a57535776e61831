import type { Model } from './model/document';
import type { DockerfileModel } from './model/dockerfile/types';
import { overlaps, type Span } from './text/span';

/** A comment that silences rules: `virtlens-ignore <rule>[, <rule>]: <reason>`. */
export interface Ignore {
  readonly rules: readonly string[];
  /** Empty where none is given; such a comment silences nothing. */
  readonly reason: string;
  readonly target: Span | 'file' | undefined;
}

const form = /^virtlens-ignore(-file)?\s+([a-z]+\/[a-z0-9-]+(?:\s*,\s*[a-z]+\/[a-z0-9-]+)*)\s*(?::\s*(.*))?$/s;

/** The ignore comments of a model, those without a reason included. */
export function ignoresOf(model: Model): readonly Ignore[] {
  const ignores: Ignore[] = [];
  for (const comment of model.comments) {
    const match = form.exec(comment.text);
    if (!match) continue;
    const [, file, rules = '', reason = ''] = match;
    ignores.push({
      rules: rules.split(/\s*,\s*/),
      reason: reason.trim(),
      target: file === undefined ? comment.target : comment.leading ? 'file' : undefined,
    });
  }
  return ignores;
}

/** Whether one of the comments, with a reason, speaks for this rule at this place. */
export function isIgnored(ignores: readonly Ignore[], rule: string, span: Span): boolean {
  return ignores.some(
    ({ rules, reason, target }) =>
      reason !== '' &&
      target !== undefined &&
      rules.includes(rule) &&
      (target === 'file' || overlaps(target, span) || target.start === span.start),
  );
}

/** Rules of other linters that a Dockerfile switches off, for an instruction or for all of it. */
export interface PeerIgnore {
  readonly rules: readonly string[];
  readonly target: Span | 'file' | undefined;
}

const hadolintForm = /^hadolint\s+(global\s+)?ignore\s*=\s*([A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*)/;

/** What a Dockerfile says to `docker build --check` (`# check=skip=A,B`) and to hadolint (`# hadolint ignore=DL1,DL2`). */
export function peerIgnoresOf(model: DockerfileModel): readonly PeerIgnore[] {
  const list = (text = '') => text.split(',').map((rule) => rule.trim());
  const checks = model.directives
    .filter(({ name }) => name === 'check')
    .flatMap(({ value }) => value.text.split(';'))
    .flatMap((option): PeerIgnore[] =>
      /^\s*skip\s*=/i.test(option) ? [{ rules: list(option.slice(option.indexOf('=') + 1)), target: 'file' }] : [],
    );
  const comments = model.comments.flatMap((comment): PeerIgnore[] => {
    const match = hadolintForm.exec(comment.text);
    return match ? [{ rules: list(match[2]), target: match[1] === undefined ? comment.target : 'file' }] : [];
  });
  return [...checks, ...comments];
}

/** Whether one of a rule's twins was switched off at this place. `all` is all of `docker build --check`, whose rules have no numbers. */
export function isIgnoredAsPeer(ignores: readonly PeerIgnore[], twins: readonly string[], span: Span): boolean {
  const speaksOf = (target: PeerIgnore['target']) =>
    target === 'file' || (target !== undefined && (overlaps(target, span) || target.start === span.start));
  const skips = (rules: readonly string[]) => twins.some((twin) => rules.includes(twin) || (rules.includes('all') && !/\d$/.test(twin)));
  return twins.length > 0 && ignores.some(({ rules, target }) => speaksOf(target) && skips(rules));
}
