import { claims, type ClaimId } from '../knowledge/claims';
import type { Claim, Dimension, Technology } from '../knowledge/claim';
import type { Texts } from '../texts';

/** What one source says of one technology, in the dimension at hand. */
export interface ComparisonRow {
  readonly claim: ClaimId;
  readonly technologies: readonly string[];
  readonly says: string;
  readonly today: string | undefined;
  readonly source: string;
}

export interface Comparison {
  readonly dimension: Dimension;
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}

const documents: ReadonlySet<string> = new Set(['kvm-vs-docker', 'docker-kvm-xen']);

/** What the two documents say in the dimension of a claim: the claim itself first, then its neighbours; claims of other sources that the construct rests on follow. */
export function comparisonFor(cited: readonly ClaimId[], texts: Texts): Comparison | undefined {
  const [leading] = cited;
  if (leading === undefined) return undefined;
  const { dimension } = claims[leading];
  const all = Object.keys(claims) as ClaimId[];
  const ids = new Set([...cited, ...all.filter((id) => documents.has(claims[id].source) && claims[id].dimension === dimension)]);
  const words = texts.interface.guide;
  return { dimension, title: words.dimensions[dimension], rows: [...ids].map((id) => row(id, texts)) };
}

function row(id: ClaimId, texts: Texts): ComparisonRow {
  const claim: Claim = claims[id];
  const names: Readonly<Record<Technology, string>> = texts.interface.guide.technologies;
  const source = texts.sources[claim.source];
  return {
    claim: id,
    technologies: claim.technologies.map((technology) => names[technology]),
    says: texts.claims[id]?.says ?? id,
    today: texts.claims[id]?.today,
    source: source ? `${source.by}: ${source.title} (${source.edition}), ${claim.where}` : claim.where,
  };
}
