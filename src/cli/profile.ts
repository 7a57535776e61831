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
  type Uri,
  type Workload,
} from '../core/index';
import { print } from './formats/json';
import { placeOf, printable } from './formats/text';
import type { Options } from './options';
import type { Session } from './session';

/** Writes the boundaries, tier and fit of every workload that the files start. */
export function profile(session: Session, { format }: Options): void {
  const named: ReadonlySet<Uri> = new Set(session.targets);
  const workloads = session.workspace.workloads().filter(({ file, kind }) => named.has(file) && kind !== 'device');
  if (format === 'json')
    process.stdout.write(print({ version: 1, workloads: workloads.map((workload) => workloadJson(workload, session)) }));
  else process.stdout.write(workloads.map((workload) => workloadText(workload, session)).join('\n'));
}

function workloadJson(workload: Workload, { workspace, texts, pathOf, rangeOf }: Session) {
  const { technology, boundaries, tier, containment, reach, podSecurity, oneTierUp } = profileOf(workload, workspace.settings);
  const fit = fitOf(workload, workspace.settings);
  const place = (at: Place | undefined) => (at ? { path: pathOf(at.file), range: rangeOf(at.file, at.span) } : null);
  const reasons = (list: (typeof fit.substrates)[number]['for']) =>
    list.map(({ remark, claims }) => ({ text: remarkSentence(remark, texts), claims }));
  return {
    path: pathOf(workload.file),
    kind: workspace.kind(workload.file),
    name: workload.name,
    technology: technology ?? 'other',
    boundaries: boundaries.map((boundary) => ({
      id: boundary.id,
      state: boundary.state,
      ...(boundary.with === undefined ? {} : { with: boundary.with }),
      why: boundarySentence(boundary, texts),
      decidedBy: place(boundary.decidedBy),
    })),
    tier: tier
      ? { from: `T${tier.from}`, to: `T${tier.to}`, because: tier.gates.map(({ remark }) => remarkSentence(remark, texts)).join(' ') }
      : null,
    containment,
    reach,
    ...(podSecurity ? { podSecurity } : {}),
    oneTierUp: oneTierUp.map(({ remark, at }) => ({ path: pathOf(at?.file ?? workload.file), title: remarkSentence(remark, texts) })),
    fit: {
      kind: fit.kind ?? null,
      substrates: fit.substrates.map((substrate) => ({
        id: substrate.id,
        for: reasons(substrate.for),
        against: reasons(substrate.against),
      })),
    },
  };
}

function workloadText(workload: Workload, { workspace, texts, pathOf, rangeOf }: Session): string {
  const { technology, boundaries, tier, reach, oneTierUp } = profileOf(workload, workspace.settings);
  const where = (at: Place | undefined) => (at ? `  (${placeOf(pathOf(at.file), rangeOf(at.file, at.span).start)})` : '');
  const head = [
    workload.name,
    pathOf(workload.file),
    technologyName(technology, texts),
    ...(tier ? [tierName(tier, texts)] : []),
    reachName(reach, texts),
  ];
  return [
    head.join('  '),
    ...boundaries.map(
      (boundary) =>
        `  ${boundaryName(boundary.id, texts)}: ${stateName(boundary, texts)} — ${boundarySentence(boundary, texts)}${where(boundary.decidedBy)}`,
    ),
    ...(oneTierUp.length > 0 ? [`  ${texts.interface.guide.steps}:`] : []),
    ...oneTierUp.map(({ remark, at }) => `    ${remarkSentence(remark, texts)}${where(at)}`),
  ]
    .map((line) => `${printable(line)}\n`)
    .join('');
}
