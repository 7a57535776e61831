import { count, either, list, literal, optional, record, text, type Checked } from './checks';

/*
 * What the guide's page and the extension say to each other. The page keeps nothing: it says `ready` and gets a snapshot of all
 * there is to show, again whenever something changes. A message that does not pass its check is dropped.
 */

const position = record({ line: count, character: count });
const place = record({ file: text, range: record({ start: position, end: position }) });

/** A place in a file, to be revealed; lines and characters count from zero. */
export type PanelPlace = Checked<typeof place>;

const remark = record({ text, place: optional(place) });

const boundary = record({
  id: text,
  name: text,
  state: literal('own', 'filtered', 'shared', 'open', 'limited', 'unlimited', 'unknown'),
  stateName: text,
  sentence: text,
  decidedBy: optional(place),
});

export type PanelBoundary = Checked<typeof boundary>;

const workload = record({
  name: text,
  kind: text,
  technology: text,
  tier: optional(record({ from: count, to: count, name: text, meaning: text, because: list(remark) })),
  reach: text,
  podSecurity: optional(text),
  boundaries: list(boundary),
  steps: list(remark),
});

export type PanelWorkload = Checked<typeof workload>;

const severity = literal('error', 'warning', 'information', 'hint');

const finding = record({
  rule: text,
  title: text,
  text,
  severity,
  place,
  fixes: list(record({ title: text, safety: text })),
});

export type PanelFinding = Checked<typeof finding>;

const statement = record({ claim: text, technologies: list(text), says: text, today: optional(text), source: text });

const comparison = record({ title: text, rows: list(statement), further: list(statement) });

export type PanelComparison = Checked<typeof comparison>;

const guide = record({
  file: text,
  construct: optional(record({ title: text, markdown: text })),
  workload: optional(workload),
  findings: list(finding),
  problems: list(record({ text, place })),
  comparison: optional(comparison),
  notes: list(text),
});

export type PanelGuide = Checked<typeof guide>;

const words = record({
  empty: text,
  choice: text,
  findings: text,
  noFindings: text,
  boundaries: text,
  comparison: text,
  further: text,
  steps: text,
  because: text,
  reach: text,
  podSecurity: text,
  defaultDecides: text,
  goTo: text,
  fix: text,
  explain: text,
  today: text,
  noTier: text,
  severity: record({ error: text, warning: text, information: text, hint: text }),
});

/** The labels, in the reader's language. */
export type PanelWords = Checked<typeof words>;

const snapshot = record({
  type: literal('snapshot'),
  /** Grows with each snapshot; an action on an older one than the last is refused. */
  revision: count,
  /** The language of the texts, as HTML names it. */
  language: text,
  words,
  guide: optional(guide),
});

/** All that the page shows. */
export type Snapshot = Checked<typeof snapshot>;

/** What the extension says. */
export const isSnapshot = snapshot;

const toExtension = either(
  record({ type: literal('ready') }),
  record({ type: literal('reveal'), place }),
  record({ type: literal('fix'), revision: count, finding: count, fix: count }),
  record({ type: literal('explain'), rule: text }),
);

/** What the page says: that it can show something, or what the reader asked for. */
export type MessageToExtension = Checked<typeof toExtension>;

export const isMessageToExtension = toExtension;
