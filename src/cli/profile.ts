import {
  boundaryName,
  boundarySentence,
  fitOf,
  profileOf,
  reachName,
  remarkSentence,
  stateName,
  technologyName,
  tierName,
  type Place,
  type Profile,
  type Texts,
  type Uri,
  type Workload,
  type Workspace,
} from '../core/index';
import { print, rangeOf } from './formats/json';
import { oneOf, type Options } from './options';

/** Prints the boundaries, tier and fit of every workload of the files. */
export function profile(workspace: Workspace, files: readonly Uri[], options: Options, texts: Texts): number {
  const format = oneOf('format', options.format, ['text', 'json'] as const) ?? 'text';
  const shown: ReadonlySet<Uri> = new Set(files);
  const workloads = workspace.workloads().filter(({ file }) => shown.has(file));
  if (format === 'json') process.stdout.write(print({ version: 1, workloads: workloads.map((workload) => workloadJson(workload, workspace, texts)) }));
  else process.stdout.write(workloads.map((workload) => workloadText(profileOf(workload, workspace.settings), workspace, texts)).join('\n'));
  return 0;
}

function workloadJson(workload: Workload, workspace: Workspace, texts: Texts) {
  const profile = profileOf(workload, workspace.settings);
  const fit = fitOf(workload, workspace.settings);
  const place = (at: Place | undefined) => (at ? { path: at.file, range: rangeOf(workspace, at.file, at.span) } : null);
  const reasons = (list: (typeof fit.substrates)[number]['for']) => list.map(({ remark, claims }) => ({ text: remarkSentence(remark, texts), claims }));
  return {
    path: workload.file,
    kind: workload.kind === 'service' ? 'compose' : workload.kind === 'image' ? 'dockerfile' : 'libvirt',
    name: workload.name,
    technology: profile.technology ?? 'other',
    boundaries: profile.boundaries.map((boundary) => ({
      id: boundary.id,
      state: boundary.state,
      ...(boundary.with === undefined ? {} : { with: boundary.with }),
      why: boundarySentence(boundary, texts),
      decidedBy: place(boundary.decidedBy),
    })),
    tier: profile.tier
      ? {
          from: `T${profile.tier.from}`,
          to: `T${profile.tier.to}`,
          because: profile.tier.gates.map(({ remark }) => remarkSentence(remark, texts)).join(' '),
        }
      : null,
    containment: profile.containment,
    reach: profile.reach,
    ...(profile.podSecurity ? { podSecurity: profile.podSecurity } : {}),
    oneTierUp: profile.oneTierUp.map(({ remark, at }) => ({ path: at?.file ?? workload.file, title: remarkSentence(remark, texts) })),
    fit: { kind: fit.kind ?? null, substrates: fit.substrates.map((substrate) => ({ id: substrate.id, for: reasons(substrate.for), against: reasons(substrate.against) })) },
  };
}

function workloadText(profile: Profile, workspace: Workspace, texts: Texts): string {
  const { workload, tier } = profile;
  const where = (at: Place | undefined) => (at ? `  (${at.file}:${rangeOf(workspace, at.file, at.span).start.line + 1})` : '');
  return [
    `${workload.name}  ${workload.file}  ${technologyName(profile.technology, texts)}${tier ? `  ${tierName(tier, texts)}` : ''}  ${reachName(profile.reach, texts)}`,
    ...profile.boundaries.map((boundary) => `  ${boundaryName(boundary.id, texts)}: ${stateName(boundary, texts)} — ${boundarySentence(boundary, texts)}${where(boundary.decidedBy)}`),
    ...(profile.oneTierUp.length > 0 ? [`  ${texts.interface.guide.steps}:`] : []),
    ...profile.oneTierUp.map(({ remark, at }) => `    ${remarkSentence(remark, texts)}${where(at)}`),
    '',
  ].join('\n');
}
