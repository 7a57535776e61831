import type { ClaimId } from '../knowledge/claims';
import type { Workspace } from '../linted-workspace';
import type { AnyModel } from '../model/any';
import type { Construct } from '../model/document';
import { profileOf } from '../profile';
import { sliceOf, touches, type Span } from '../text/span';
import type { Uri } from '../text/uri';
import type { Texts } from '../texts';
import type { Project, Workload } from '../workspace/workload';
import type { Described } from '../knowledge/topic';
import type { Settings } from '../settings';
import { describe } from './describe';
import { effectivePlace, projectOf } from './effective';
import { explainTopic, topicOf } from './hover';
import { knownImageSentence } from './known-image';
import { codeSpan } from './markdown';
import { originSentences } from './origins';
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
  const project = model.kind === 'compose' ? projectOf(workspace, file) : undefined;
  const effective = project && effectivePlace(project, file, construct);
  const described = describe(model, construct, effective);
  const workload = namedBy(workspace, file, construct, project);
  // The name of what runs is answered by its profile.
  const topic = workload === undefined ? topicOf(model.kind, construct.path) : undefined;
  const explanation = topic === undefined ? undefined : explainTopic(topic, described, writtenAs(model, construct), texts);
  const added = [
    ...(project ? originSentences({ workspace, project, file, construct, effective, texts }) : []),
    ...imageSentences(described, workspace.settings, texts),
  ];
  if (explanation) {
    return {
      ...explanation,
      markdown: withAdded(explanation.markdown, added),
      title: texts.topics[explanation.topic]?.title ?? explanation.topic,
      span,
    };
  }
  if (added.length > 0) {
    const written = writtenAs(model, construct);
    return {
      topic: `${model.kind}/origin`,
      title: written,
      markdown: `**${codeSpan(written)}**  \n${added.join('  \n')}`,
      span,
      claims: [],
    };
  }
  if (workload === undefined) return undefined;
  return {
    topic: `${model.kind}/profile`,
    title: workload.name,
    markdown: profileSummary(profileOf(workload, workspace.settings), texts),
    span,
    claims: [],
  };
}

/** The longest hover, so that it stays one glance. */
const longestHover = 700;

/** The sentences below the first line; where that grows too long, the lines before the claim give way. */
function withAdded(markdown: string, added: readonly string[]): string {
  const [head = '', ...rest] = markdown.split('\n\n');
  const paragraphs = [[head, ...added].join('  \n'), ...rest];
  while (added.length > 0 && paragraphs.length > 2 && paragraphs.join('\n\n').length > longestHover) paragraphs.splice(-2, 1);
  return paragraphs.join('\n\n');
}

/** The constructs whose value is an image; a FROM may name a stage of its own file instead. */
function imageSentences({ path, value, parts }: Described, settings: Settings, texts: Texts): readonly string[] {
  const isImage = path === 'services.*.image' || (path === 'FROM' && parts['stage'] === undefined);
  const sentence = isImage && value ? knownImageSentence(value, settings, texts) : undefined;
  return sentence === undefined ? [] : [sentence];
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

function namedBy(workspace: Workspace, file: Uri, construct: Construct, project: Project | undefined): Workload | undefined {
  if (!nameConstructs.has(construct.path)) return undefined;
  // Whichever of a project’s files has the last word, each of them that names the service means the same one.
  if (project) return project.services.get(construct.names[0] ?? '');
  const { start } = construct.keySpan;
  return workspace.workloads().find((workload) => {
    switch (workload.kind) {
      case 'image':
        return workload.file === file && workload.stages[0].name?.span.start === start;
      case 'service':
        return false;
      default:
        return workload.file === file && workload.element.nameSpan.start === start;
    }
  });
}
