import { type Finding, type Texts, type Uri, type Workspace } from '../../src/core/index';
/** One case of a rule: a small workspace of real files, and what is expected of it. */
export interface Fixture {
  readonly rule: string;
  readonly name: string;
  readonly folder: string;
  readonly files: Readonly<Record<Uri, string>>;
  /** `undefined` for a case that stays silent. */
  readonly expected: string | undefined;
}
/** Every case of every rule. */
export declare function allFixtures(): Fixture[];
/** The files of a case, without what is expected of it. */
export declare function inputsOf(folder: string): Record<Uri, string>;
/** The files that a fix changes, as they are afterwards. */
export declare function fixedOf(folder: string, index: number): Record<Uri, string>;
/** How many `fixed-<n>` folders there are. */
export declare function fixedCount(folder: string): number;
/** Findings as text: place, severity, ids, the line with carets under it, related places and fixes. */
export declare function renderFindings(findings: readonly Finding[], workspace: Workspace, texts: Texts): string;
