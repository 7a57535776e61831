import type { ClaimId } from '../knowledge/claims';
import type { Workspace } from '../linted-workspace';
import type { AnyModel } from '../model/any';
import type { Construct } from '../model/document';
import { profileOf } from '../profile';
import { sliceOf, touches, type Span } from '../text/span';
import type { Uri } from '../text/uri';
import type { Texts } from '../texts';
import type { Workload } from '../workspace/workload';
import { describe } from './describe';
import { explainTopic, topicOf } from './hover';
import { profileSummary } from './profile';

/** What a hover shows. */
export interface HoverText {
  /** `<kind>/<thing>`, or `<kind>/profile` for the name of a workload. */
  readonly topic: string;
  readonly title: string;
  readonly markdown: string;
  /** The key, the value, or the name under the cursor. */
  readonly span: Span;
  readonly claims: readonly ClaimId[];
}

/** What there is to say of the place under an offset; `undefined` where nothing is worth saying. */
export function explainAt(workspace: Workspace, file: Uri, offset: number, texts: Texts): HoverText | undefined {
  const model = workspace.model(file);
  const construct = workspace.construct(file, offset);
  if (model === undefined || construct === undefined) return undefined;
  const span = construct.valueSpan && !touches(construct.keySpan, offset) ? construct.valueSpan : construct.keySpan;
  const topic = topicOf(model.kind, construct.path);
  if (topic !== undefined) {
    const explanation = explainTopic(topic, describe(model, construct), writtenAs(model, construct), texts);
    return explanation && { ...explanation, title: texts.topics[topic]?.title ?? topic, span };
  }
  const workload = namedBy(workspace, file, construct);
  if (workload === undefined) return undefined;
  return {
    topic: `${model.kind}/profile`,
    title: workload.name,
    markdown: profileSummary(profileOf(workload, workspace.settings), texts),
    span,
    claims: [],
  };
}

/** The construct in the words of the file, short enough for a heading. */
function writtenAs(model: AnyModel, construct: Construct): string {
  if (construct.valueSpan === undefined) return '';
  const key = sliceOf(model.text, construct.keySpan);
  const value = sliceOf(model.text, construct.valueSpan);
  if (construct.path.endsWith('[]')) return value;
  if (model.kind === 'compose') return `${key}: ${value}`;
  if (model.kind === 'dockerfile') return key.startsWith('--') ? `${key}=${value}` : `${key} ${value}`;
  return construct.path.includes('@') ? `${key}='${value}'` : `<${key}>${value}`;
}

const nameConstructs: ReadonlySet<string> = new Set(['services.*', 'stage', 'domain']);

function namedBy(workspace: Workspace, file: Uri, construct: Construct): Workload | undefined {
  if (!nameConstructs.has(construct.path)) return undefined;
  const { start } = construct.keySpan;
  return workspace.workloads().find((workload) => {
    switch (workload.kind) {
      case 'service':
        return workload.nameAt.file === file && workload.nameAt.span.start === start;
      case 'image':
        return workload.file === file && workload.stages[0].name?.span.start === start;
      default:
        return workload.file === file && workload.element.nameSpan.start === start;
    }
  });
}
