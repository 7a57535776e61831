/** Words longer than this are compared with none. */
const longest = 40;

/**
 * The candidate that takes the fewest single-character changes to become, the earlier one of equals; `undefined` where the best takes more than `most`, and
 * for a word that is too long to be a slip of the pen.
 */
export function nearest(word: string, candidates: readonly string[], most: number): string | undefined {
  if (word.length > longest) return undefined;
  let best: string | undefined;
  let fewest = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const changes = changesBetween(word, candidate);
    if (changes < fewest) [best, fewest] = [candidate, changes];
  }
  return best;
}

/** How many characters must be put in, taken out or replaced to get from one word to the other. */
function changesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const [left = 0, above = 0, diagonal = 0] = [next[j - 1], row[j], row[j - 1]];
      next.push(Math.min(left + 1, above + 1, diagonal + (from[i - 1] === to[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
