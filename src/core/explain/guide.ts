import type { Finding } from '../finding';
import type { ClaimId } from '../knowledge/claims';
import type { Workspace } from '../linted-workspace';
import { isTemplated } from '../model/any';
import type { LibvirtModel } from '../model/libvirt/types';
import type { Kind } from '../model/document';
import type { BoundaryId, BoundaryState, Tier } from '../profile/types';
import type { Range } from '../text/lines';
import { LineIndex } from '../text/lines';
import { fill } from '../text/message';
import { touches } from '../text/span';
import type { Uri } from '../text/uri';
import type { Texts } from '../texts';
import type { Severity } from '../settings';
import type { Place } from '../workspace/effective';
import type { Workload } from '../workspace/workload';
import { profileOf } from '../profile';
import { explainAt } from './at';
import { comparisonFor, type Comparison } from './comparison';
import { boundaryName, boundarySentence, reachName, remarkSentence, stateName, technologyName, tierName, tierMeaning } from './profile';
import { findingSentence, fixTitle, problemSentence, ruleTitle } from './sentences';

/** A place in a file, ready to be revealed. */
export interface GuidePlace {
  readonly file: Uri;
  readonly range: Range;
}

export interface GuideBoundary {
  readonly id: BoundaryId;
  readonly name: string;
  readonly state: BoundaryState;
  readonly stateName: string;
  readonly sentence: string;
  /** The line that decides; absent for a default. */
  readonly decidedBy: GuidePlace | undefined;
}

export interface GuideFinding {
  readonly rule: string;
  readonly title: string;
  readonly text: string;
  readonly severity: Severity;
  readonly place: GuidePlace;
  /** In the order of the finding's fixes. */
  readonly fixes: readonly { readonly title: string; readonly safety: string }[];
}

export interface GuideWorkload {
  readonly name: string;
  readonly kind: string;
  readonly technology: string;
  readonly tier:
    | {
        readonly from: Tier;
        readonly to: Tier;
        readonly name: string;
        readonly meaning: string;
        readonly because: readonly { readonly text: string; readonly place: GuidePlace | undefined }[];
      }
    | undefined;
  readonly reach: string;
  readonly podSecurity: string | undefined;
  readonly boundaries: readonly GuideBoundary[];
  readonly steps: readonly { readonly text: string; readonly place: GuidePlace | undefined }[];
}

/** What the guide shows for a cursor: whole sentences in one language, nothing to be looked up. */
export interface Guide {
  readonly file: Uri;
  readonly kind: Kind;
  /** The construct under the cursor, as Markdown without links. */
  readonly construct: { readonly title: string; readonly markdown: string; readonly claims: readonly ClaimId[] } | undefined;
  readonly workload: GuideWorkload | undefined;
  readonly findings: readonly GuideFinding[];
  readonly problems: readonly { readonly text: string; readonly place: GuidePlace }[];
  readonly comparison: Comparison | undefined;
  /** What was assumed or could not be read. */
  readonly notes: readonly string[];
}

/** The guide for a place in a file; `undefined` where the file is not ours. */
export function guideAt(workspace: Workspace, file: Uri, offset: number, texts: Texts): Guide | undefined {
  const kind = workspace.kind(file);
  if (kind === undefined) return undefined;
  const problems = workspace.problems(file);
  const placeOf = (place: Place): GuidePlace => ({
    file: place.file,
    range: (workspace.model(place.file)?.lines ?? new LineIndex('')).rangeOf(place.span),
  });
  const workload = workloadAt(workspace, file, offset);
  const hover = explainAt(workspace, file, offset, texts);
  const findings = workspace
    .findings(file)
    .filter((finding) => workload === undefined || finding.workload === '' || finding.workload === workload.name);
  const cited = hover?.claims ?? findings[0]?.claims ?? [];
  return {
    file,
    kind,
    construct: hover && { title: hover.title, markdown: hover.markdown, claims: hover.claims },
    workload: workload && describeWorkload(workload, workspace, placeOf, texts),
    findings: intendedFirst(findings).map((finding) => ({
      rule: finding.rule,
      title: ruleTitle(finding.rule, texts),
      text: findingSentence(finding, texts),
      severity: finding.severity,
      place: placeOf(finding),
      fixes: finding.fixes.map((fix) => ({ title: fixTitle(finding, fix, texts), safety: texts.interface.fix[fix.safety] })),
    })),
    problems: problems.map((problem) => ({
      text: problemSentence(problem.id, problem.values, texts),
      place: placeOf({ file, span: problem.span }),
    })),
    comparison: comparisonFor(cited, texts),
    notes: notesFor(workspace, file, texts),
  };
}

/** What serves the intent that is set stands before the rest; both stay in the order of the text. */
function intendedFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings.filter(({ intent }) => intent !== undefined), ...findings.filter(({ intent }) => intent === undefined)];
}

/** The workload whose text holds the offset, else the first of the file. */
function workloadAt(workspace: Workspace, file: Uri, offset: number): Workload | undefined {
  const here = workspace
    .workloads()
    .filter((workload) => workload.file === file || (workload.kind === 'service' && workload.nameAt.file === file));
  return here.find((workload) => touches(extentOf(workload, file), offset)) ?? here[0];
}

function extentOf(workload: Workload, file: Uri): { start: number; end: number } {
  switch (workload.kind) {
    case 'service':
      return workload.nameAt.file === file
        ? {
            start: workload.nameAt.span.start,
            end: workload.node.origin.file === file ? workload.node.origin.span.end : workload.nameAt.span.end,
          }
        : { start: -1, end: -1 };
    case 'image': {
      const [target] = workload.stages;
      return target.span;
    }
    default:
      return workload.element.span;
  }
}

function describeWorkload(workload: Workload, workspace: Workspace, placeOf: (place: Place) => GuidePlace, texts: Texts): GuideWorkload {
  const profile = profileOf(workload, workspace.settings);
  const optional = (place: Place | undefined) => place && placeOf(place);
  return {
    name: workload.name,
    kind: texts.interface.guide.workloads[workload.kind],
    technology: technologyName(profile.technology, texts),
    tier: profile.tier && {
      from: profile.tier.from,
      to: profile.tier.to,
      name: tierName(profile.tier, texts),
      meaning: tierMeaning(profile.tier.from, texts),
      because: profile.tier.gates.map(({ remark, at }) => ({ text: remarkSentence(remark, texts), place: optional(at) })),
    },
    reach: reachName(profile.reach, texts),
    podSecurity:
      profile.podSecurity &&
      `${profile.podSecurity.level}${profile.podSecurity.failing.length > 0 ? ` (${profile.podSecurity.failing.join(', ')})` : ''}`,
    boundaries: profile.boundaries.map((boundary) => ({
      id: boundary.id,
      name: boundaryName(boundary.id, texts),
      state: boundary.state,
      stateName: stateName(boundary, texts),
      sentence: boundarySentence(boundary, texts),
      decidedBy: optional(boundary.decidedBy),
    })),
    steps: profile.oneTierUp.map(({ remark, at }) => ({ text: remarkSentence(remark, texts), place: optional(at) })),
  };
}

/** What the documents of a libvirt file are, where they are no domains as people write them; each kind once. */
function notesOnRoots({ roots }: LibvirtModel, words: Texts['interface']['guide']['notes']): readonly string[] {
  const others: Readonly<Record<string, string>> = words.others;
  const notes = roots.flatMap(({ role, element: { name } }) => {
    switch (role) {
      case 'other':
        return [fill(words.other, { what: others[name] ?? name })];
      case 'wrapper':
        return [name === 'domstatus' ? words.status : words.record];
      case 'device':
        return [words.device];
      default:
        return [];
    }
  });
  return [...new Set(notes)];
}

function notesFor(workspace: Workspace, file: Uri, texts: Texts): readonly string[] {
  const words = texts.interface.guide.notes;
  const notes: string[] = [];
  const model = workspace.model(file);
  if (model && isTemplated(model)) notes.push(words.templated);
  if (workspace.projects().some(({ root, assumed }) => root === file && assumed)) notes.push(words.assumed);
  if (model?.kind === 'libvirt') notes.push(...notesOnRoots(model, words));
  return notes;
}
