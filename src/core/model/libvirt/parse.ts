import type { Comment, Problem } from '../document';
import { deepestNesting, refusal } from '../prescan';
import { LineIndex } from '../../text/lines';
import { constructsOf } from './constructs';
import { writingStyle } from './layout';
import { maskTemplates } from './mask';
import { readXml, type XmlRead } from './reader';
import { domainsIn, roleOf } from './roles';
import type { LibvirtModel, LibvirtRoot } from './types';

/**
 * Reads libvirt XML of any quality: half-typed text, templates, several documents in one file, fragments, and what holds domains.
 * Other people's XML gives a model without roots. A DOCTYPE is skipped, entities are never expanded. Linear in the text.
 */
export function parseLibvirt(text: string): LibvirtModel {
  const masked = maskTemplates(text);
  const read = readXml(text, masked);
  const roots = read.tooDeep ? [] : rootsOf(read);
  const lines = new LineIndex(text);
  let constructs: LibvirtModel['constructs'] | undefined;
  let style: LibvirtModel['style'] | undefined;
  return {
    kind: 'libvirt',
    text,
    lines,
    problems: problemsOf(text, read, roots),
    comments: commentsOf(read),
    roots,
    domains: roots.flatMap(({ element, role }) => domainsIn(element, role)),
    masked: masked.tokens.all,
    get style() {
      return (style ??= writingStyle(
        roots.map(({ element }) => element),
        text,
        lines,
      ));
    },
    get constructs() {
      return (constructs ??= constructsOf(roots));
    },
  };
}

function rootsOf({ roots }: XmlRead): readonly LibvirtRoot[] {
  return roots.flatMap((element) => {
    const role = roleOf(element);
    return role === undefined ? [] : [{ role, element }];
  });
}

function problemsOf(text: string, read: XmlRead, roots: readonly LibvirtRoot[]): readonly Problem[] {
  if (read.tooDeep) return [{ ...refusal('too-deep', { limit: deepestNesting }), span: read.tooDeep }];
  return roots.flatMap(({ role, element }): Problem[] => {
    const error = role === 'other' ? undefined : read.errors.get(element);
    if (error === undefined) return [];
    const written = text.slice(error.span.start, error.span.end);
    return [
      {
        id: 'xml-syntax',
        span: error.span,
        values: { reason: error.reason, text: written.length > 60 ? `${written.slice(0, 60)}…` : written },
      },
    ];
  });
}

function commentsOf({ comments }: XmlRead): readonly Comment[] {
  return comments.map(({ text, span, target, leading }) => ({ text, span, target: target?.span, leading }));
}
