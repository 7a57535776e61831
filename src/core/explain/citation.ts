import { claims, type ClaimId } from '../knowledge/claims';
import type { Texts } from '../texts';

/** A claim as one line: what it says, and where it stands. */
export function citation(id: ClaimId, texts: Texts): string {
  const claim = claims[id];
  const source = texts.sources[claim.source];
  const place = source ? `${source.title} (${source.edition}), ${claim.where}` : claim.where;
  return `${texts.claims[id]?.says ?? id} — *${place}*`;
}

/** Where a claim stands, short enough for a hover. */
export function shortCitation(id: ClaimId, texts: Texts): string {
  const claim = claims[id];
  const source = texts.sources[claim.source];
  return source ? `${source.short ?? `${source.by}: ${source.title}`}, ${claim.where}` : claim.where;
}

/** What an expert adds to a claim today; `undefined` where it stands as it is. */
export function today(id: ClaimId, texts: Texts): string | undefined {
  return texts.claims[id]?.today;
}
