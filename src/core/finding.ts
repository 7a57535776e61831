import type { ClaimId } from './knowledge/claims';
import type { Safety } from './rules/rule';
import type { Severity } from './settings';
import type { Values } from './text/message';
import type { Span } from './text/span';
import type { Uri } from './text/uri';
import type { FileEdit, Place } from './workspace/effective';

/** A change that would mend a finding: all of its edits, or none. */
export interface Fix {
  /** Id of the title among the rule's fixes. */
  readonly title: string;
  readonly values: Values;
  readonly safety: Safety;
  readonly edits: readonly FileEdit[];
}

/** A place where a file gives something up without need, contradicts itself, or will not do what it says. Ids and values only; `explain` makes the sentence. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly values: Values;
  readonly severity: Severity;
  readonly claims: readonly ClaimId[];
  readonly file: Uri;
  readonly span: Span;
  readonly related: readonly (Place & { readonly message: string; readonly values: Values })[];
  readonly fixes: readonly Fix[];
  /** Why severity is a step milder than the rule's own. */
  readonly lowered: 'development' | 'sandbox' | undefined;
  /** Whether it serves the intent that is set, and was raised from a hint for it. */
  readonly intent: 'served' | 'raised' | undefined;
  /** The profiles without which the service does not run. */
  readonly profiles: readonly string[];
  /** The name of the workload it is about; empty for a file or project as a whole. */
  readonly workload: string;
  /** Where that workload is named. */
  readonly workloadAt: Place | undefined;
}

/** The id of a related place that names another workload which shares the line; its sentence is no rule's. */
export const userMessage = '#user';

/** Whether two findings say the same thing of the same place. */
export function findingKey(finding: Finding): string {
  return `${finding.rule}\n${finding.file}\n${finding.span.start}\n${finding.span.end}\n${finding.message}`;
}
