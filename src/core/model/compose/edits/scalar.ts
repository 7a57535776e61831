import type { TextEdit } from '../../../text/edit';
import { lineEndingOf } from '../../../text/lines';
import { spanWithin } from '../positions';
import { isLegacy, isPlainSafe, isPlainString, plainType, quoted } from '../scalars';
import { nodeAt } from '../tree';
import type { ComposeModel, ScalarNode } from '../types';
import { type Edits, isAliased, touchesTemplate } from './layout';

/**
 * Writes another value in place of a scalar, in the quotes it has. A plain text gets quotes where it would be read as something else,
 * or as something else than text although the old value was text.
 */
export function replaceScalar(model: ComposeModel, node: ScalarNode, newValue: string): Edits {
  if (!isEditable(model, node)) return undefined;
  const newText = sourceOf(model, node, newValue);
  return newText === undefined ? undefined : [{ span: node.span, newText }];
}

/**
 * Writes `newText` in place of the part `from`–`to` of the decoded value and leaves the rest as it is written. `undefined` where
 * escapes or folding hide where the part is.
 */
export function replaceWithin(model: ComposeModel, node: ScalarNode, from: number, to: number, newText: string): Edits {
  if (!isEditable(model, node)) return undefined;
  const span = spanWithin(model.text, node, from, to);
  if (span === undefined) return undefined;
  const value = node.value.slice(0, from) + newText + node.value.slice(to);
  const edit = (source: string): readonly TextEdit[] => [{ span, newText: source }];
  switch (node.style) {
    case 'plain':
      return staysPlain(model, node, value) ? edit(newText) : replaceScalar(model, node, value);
    case 'literal':
      // A line break would need indentation, and a blank at the very beginning would set it.
      return /[\r\n]/.test(newText) || /^\s/.test(value) ? undefined : edit(newText);
    case 'single':
    case 'double': {
      const source = quoted(newText, node.style);
      return source.startsWith(node.style === 'single' ? "'" : '"') ? edit(source.slice(1, -1)) : replaceScalar(model, node, value);
    }
    case 'folded':
      return undefined;
  }
}

function isEditable(model: ComposeModel, node: ScalarNode): boolean {
  return !node.template && node.tag !== '!reset' && !touchesTemplate(model, node.span) && !isAliased(model, node);
}

function sourceOf(model: ComposeModel, node: ScalarNode, value: string): string | undefined {
  switch (node.style) {
    case 'plain':
      return staysPlain(model, node, value) ? value : quoted(value, 'double');
    case 'single':
    case 'double':
      return quoted(value, node.style);
    case 'literal':
      return literalSource(model, node, value);
    case 'folded':
      return undefined;
  }
}

function staysPlain(model: ComposeModel, node: ScalarNode, value: string): boolean {
  const flow = isInFlow(model, node);
  if (isPlainString(value, flow)) return true;
  const wasText = node.yamlType === 'string' && !isLegacy(node.value);
  return !wasText && plainType(value) !== 'string' && isPlainSafe(value, flow);
}

function isInFlow(model: ComposeModel, node: ScalarNode): boolean {
  const steps = nodeAt(model, node.span.start)?.steps ?? [];
  return steps.some((step) => (step.type === 'entry' ? step.map.flow : step.sequence.flow));
}

/** The same header and indentation with other lines; `undefined` where those would not read back as the value. */
function literalSource({ text }: ComposeModel, node: ScalarNode, value: string): string | undefined {
  const source = text.slice(node.span.start, node.span.end);
  const [header = '', ...content] = source.split(/\r?\n/);
  const indent = /^ +(?=\S)/.exec(content.find((line) => line.trim() !== '') ?? '')?.[0];
  const body = value.replace(/\n$/, '');
  const chomped = value === body;
  if (indent === undefined || /[0-9+]/.test(header.split('#')[0] ?? '') || /^\s/.test(value) || /\n\s*$/.test(body) || /\r/.test(value))
    return undefined;
  if (chomped !== !node.value.endsWith('\n')) return undefined;
  return [header, ...body.split('\n').map((line) => (line === '' ? '' : indent + line))].join(lineEndingOf(text));
}
