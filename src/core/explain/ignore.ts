import type { Finding } from '../finding';
import type { Workspace } from '../linted-workspace';
import type { AnyModel } from '../model/any';
import { insertComment as insertComposeComment } from '../model/compose/edits';
import { nodeAt } from '../model/compose/tree';
import { insertCommentBefore } from '../model/dockerfile/edits';
import { insertComment as insertXmlComment } from '../model/libvirt/edits';
import { descendants } from '../model/libvirt/query';
import type { FileEdit } from '../rules/rule';
import type { TextEdit } from '../text/edit';
import { contains, spanOf, type Span } from '../text/span';
import type { Texts } from '../texts';

/** A comment that silences a finding, with a word for the reason that its author is to replace. */
export interface IgnoreEdit {
  readonly edit: FileEdit;
  /** Where the reason stands in the edit's new text. */
  readonly reason: Span;
}

/** The comment above what a finding is about; `undefined` where none can stand, such as amid a template. */
export function ignoreEdit(workspace: Workspace, finding: Finding, texts: Texts): IgnoreEdit | undefined {
  const model = workspace.model(finding.file);
  const { reason } = texts.interface.fix;
  const [edit] = (model && commentAbove(model, finding.span, `virtlens-ignore ${finding.rule}: ${reason}`)) ?? [];
  const at = edit?.newText.indexOf(`: ${reason}`) ?? -1;
  if (edit === undefined || at < 0) return undefined;
  return { edit: { ...edit, file: finding.file }, reason: spanOf(at + 2, at + 2 + reason.length) };
}

function commentAbove(model: AnyModel, span: Span, comment: string): readonly TextEdit[] | undefined {
  switch (model.kind) {
    case 'dockerfile': {
      const instruction = model.instructions.find((candidate) => contains(candidate.span, span));
      return instruction && insertCommentBefore(model, instruction, comment);
    }
    case 'compose': {
      const step = nodeAt(model, span.start)?.steps.at(-1);
      const part = step?.type === 'entry' ? step.entry : step?.sequence.items[step.index];
      return part && insertComposeComment(model, part, comment);
    }
    case 'libvirt': {
      const around = model.roots
        .flatMap(({ element }) => [element, ...descendants(element)])
        .filter((element) => contains(element.span, span));
      const innermost = around.at(-1);
      return innermost && insertXmlComment(model, innermost, comment);
    }
  }
}
