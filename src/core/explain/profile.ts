import type { Boundary, BoundaryId, Profile, ReachId, Remark, Tier } from '../profile/types';
import type { RuntimeTechnology } from '../profile/technology';
import { fill, type Values } from '../text/message';
import type { Texts } from '../texts';
import { separatorOf } from './sentences';

/** The name of a boundary. */
export function boundaryName(id: BoundaryId, texts: Texts): string {
  return texts.profile.boundaries[id];
}

/** What a boundary's state means here. */
export function boundarySentence(boundary: Boundary, texts: Texts): string {
  return remarkSentence(boundary.remark, texts);
}

/** The name of a boundary's state, with whom it is shared. */
export function stateName({ state, with: peer }: Boundary, texts: Texts): string {
  const words = texts.profile;
  if (state !== 'shared' || peer === undefined) return words.states[state];
  return peer === 'host' ? words.sharedWithHost : fill(words.sharedWith, { peer });
}

/** Who can reach a workload. */
export function reachName(reach: ReachId, texts: Texts): string {
  return texts.profile.reaches[reach];
}

/** What runs a workload. */
export function technologyName(technology: RuntimeTechnology | undefined, texts: Texts): string {
  return texts.profile.technologies[technology ?? 'unknown'];
}

/** A tier, or the interval of an undecided one: `T2 default container`, `T0–T2`. */
export function tierName({ from, to }: { readonly from: Tier; readonly to: Tier }, texts: Texts): string {
  return from === to ? `T${from} ${texts.profile.tiers[from].name}` : `T${from}–T${to}`;
}

/** What an attacker inside still needs. */
export function tierMeaning(tier: Tier, texts: Texts): string {
  return texts.profile.tiers[tier].meaning;
}

/** A remark as a sentence. */
export function remarkSentence({ id, values }: Remark, texts: Texts): string {
  const templates: Readonly<Record<string, string>> = texts.profile.remarks;
  const template = templates[id];
  return template === undefined ? id : fill(template, values, separatorOf(texts));
}

/** The longest summary, so that a hover stays one glance. */
const longestSummary = 350;

/** The profile in short, as Markdown: tier and its meaning, what decides it, who reaches the workload. */
export function profileSummary(profile: Profile, texts: Texts): string {
  const { tier, reach, boundaries, technology } = profile;
  const colon = texts.locale === 'zh-cn' ? '：' : ': ';
  const reached = `${texts.interface.guide.reach}${colon}${reachName(reach, texts)}`;
  if (tier === undefined) {
    const said = boundaries.map((boundary) => `- ${boundaryName(boundary.id, texts)}${colon}${markdownSentence(boundary.remark, texts)}`);
    const untold = profile.workload.kind === 'image' ? [texts.interface.guide.noTier] : [];
    return shortened([`**${technologyName(technology, texts)}**`, ...untold], said, '');
  }
  const reasons = tier.gates.slice(0, 3).map((gate) => `- ${markdownSentence(gate.remark, texts)}`);
  const meaning = tierMeaning(tier.from, texts);
  const worst = tier.from === tier.to ? meaning : fill(texts.profile.atWorst, { meaning });
  return shortened([`**${tierName(tier, texts)}** · ${technologyName(technology, texts)}`, worst], reasons, reached);
}

/** The heading, then as many lines as fit, then the foot. */
function shortened(heading: readonly string[], lines: readonly string[], foot: string): string {
  const parts = (kept: readonly string[]) => [heading.join('  \n'), kept.join('\n'), foot].filter((part) => part !== '').join('\n\n');
  let kept = lines;
  while (kept.length > 0 && parts(kept).length > longestSummary) kept = kept.slice(0, -1);
  return parts(kept);
}

/** Values stand in code spans of the sentences, where only a backquote could end them; long ones are cut. */
function markdownSentence({ id, values }: Remark, texts: Texts): string {
  const safe: Values = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number'
        ? value
        : cut((typeof value === 'string' ? value : value.join(separatorOf(texts))).replaceAll('`', "'").replace(/\s+/g, ' ')),
    ]),
  );
  return remarkSentence({ id, values: safe }, texts);
}

const longestValue = 60;
const cut = (text: string) => (text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text);
