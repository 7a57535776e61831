import assert from 'node:assert/strict';
import { profileOf, type Boundary, type BoundaryId, type Profile, type Settings } from '../../src/core/index';
import type { Service } from '../../src/core/workspace/workload';
import { workspaceOf } from './workspace';

export type Files = Readonly<Record<string, string>>;

export function compose(body: string): Files {
  return { 'compose.yaml': `services:\n  a:\n${body.replace(/^/gm, '    ')}\n` };
}

export function serviceIn(files: Files, name = 'a', settings: Partial<Settings> = {}): Service {
  const found = workspaceOf(files, settings)
    .workloads()
    .find((workload) => workload.kind === 'service' && workload.name === name);
  assert.ok(found?.kind === 'service', `there is a service ${name}`);
  return found;
}

export function profileIn(files: Files, name = 'a', settings: Partial<Settings> = {}): Profile {
  const workspace = workspaceOf(files, settings);
  const workload = workspace.workloads().find((candidate) => candidate.name === name);
  assert.ok(workload, `there is a workload ${name}`);
  return profileOf(workload, workspace.settings);
}

export const serviceProfile = (body: string, settings: Partial<Settings> = {}) => profileIn(compose(body), 'a', settings);

export function tier({ tier: of }: Profile): string {
  assert.ok(of);
  return of.from === of.to ? `T${of.from}` : `T${of.from}-T${of.to}`;
}

export function boundary(profile: Profile, id: BoundaryId): Boundary {
  const found = profile.boundaries.find((candidate) => candidate.id === id);
  assert.ok(found, `there is a boundary ${id}`);
  return found;
}

export function textAt(
  files: Files,
  place: { readonly file: string; readonly span: { start: number; end: number } } | undefined,
): string | undefined {
  return place && files[place.file]?.slice(place.span.start, place.span.end);
}

export const hardened = 'image: a\nuser: "10001"\ncap_drop: [ALL]\nsecurity_opt: ["no-new-privileges:true"]';
