/** The core's only public surface: what editor, command line, panel and scripts may use. */
import type { Kind } from './model/document';
import type { Parsers } from './workspace/files';

export { applyEdits } from './text/edit';
export { LineIndex, type Position, type Range } from './text/lines';
export { locales, localeFor, type Locale } from './text/locale';
export type { Span } from './text/span';
export { nameOf, type Uri } from './text/uri';
export type { Kind } from './model/document';
export { isTemplated } from './model/any';
export { claims, type ClaimId } from './knowledge/claims';
export { unfoldTexts, type Texts, type TextShape } from './texts';
export { defaultSettings, rootedIn, severities, type Audience, type Settings, type Severity } from './settings';
export type { SettingsProblem } from './settings-file';
export { rules } from './rules';
export type { Rule } from './rules/rule';
export type { Finding, Fix } from './finding';
export { createWorkspace, type Workspace } from './linted-workspace';
export { mend } from './mend';
export { kindOf, type FileState, type Parsers } from './workspace/files';
export { mayBeOurs, recognise } from './workspace/recognise';
export type { FileEdit, Place } from './workspace/effective';
export type { Workload } from './workspace/workload';
export { explainAt, type HoverText } from './explain/at';
export { findingSentence, fixTitle, problemSentence, relatedSentence } from './explain/sentences';
export { rulePage } from './explain/page';
export { profileOf } from './profile';
export type { Boundary, BoundaryId, Profile } from './profile/types';
export { fitOf } from './fit';
export {
  boundaryName,
  boundarySentence,
  profileSummary,
  reachName,
  remarkSentence,
  stateName,
  technologyName,
  tierName,
} from './explain/profile';
export { guideAt, type Guide } from './explain/guide';
export { ignoreEdit } from './explain/ignore';

/** The name of the settings file in a repository. */
export const settingsFileName = '.virtlens.yaml';

/** The reader of settings files, loaded when there is one to read. */
export function loadSettingsReader(): Promise<typeof import('./settings-file')> {
  return import('./settings-file');
}

/** The parser of a kind, loaded when the first file of that kind is read. */
export function loadParser<K extends Kind>(kind: K): Promise<NonNullable<Parsers[K]>> {
  const loaders: { readonly [P in Kind]: () => Promise<NonNullable<Parsers[P]>> } = {
    dockerfile: () => import('./model/dockerfile/parse').then(({ parseDockerfile }) => parseDockerfile),
    compose: () => import('./model/compose/parse').then(({ parseCompose }) => parseCompose),
    libvirt: () => import('./model/libvirt/parse').then(({ parseLibvirt }) => parseLibvirt),
  };
  return loaders[kind]();
}
