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
  /** What the two documents say in this dimension, what the line rests on first. */
  readonly rows: readonly ComparisonRow[];
  /** What other sources add to the line itself; a few, the most telling first. */
  readonly further: readonly ComparisonRow[];
}

const documents: ReadonlySet<string> = new Set(['kvm-vs-docker', 'docker-kvm-xen']);

/** More than these, and the reader would have to search. */
const mostFurther = 4;

/** What the two documents say in the dimension of the leading claim, and what other sources add to the line. */
export function comparisonFor(cited: readonly ClaimId[], texts: Texts): Comparison | undefined {
  const leading = cited.find(isOfDocuments) ?? cited[0];
  if (leading === undefined) return undefined;
  const { dimension } = claims[leading];
  const neighbours = (Object.keys(claims) as ClaimId[]).filter((id) => isOfDocuments(id) && claims[id].dimension === dimension);
  const rows = [...new Set([...cited.filter(isOfDocuments), ...neighbours])];
  const further = cited.filter((id) => !isOfDocuments(id)).slice(0, mostFurther);
  return {
    dimension,
    title: texts.interface.guide.dimensions[dimension],
    rows: rows.map((id) => row(id, texts)),
    further: further.map((id) => row(id, texts)),
  };
}

function isOfDocuments(id: ClaimId): boolean {
  return documents.has(claims[id].source);
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
