/** Whether a target version that is set, such as `10.5`, comes before another; one that is not set is the newest. */
export function isBefore(target: string, version: string): boolean {
  const numbers = partsOf(target);
  if (numbers.length === 0) return false;
  for (const [index, wanted] of partsOf(version).entries()) {
    const own = numbers[index] ?? 0;
    if (own !== wanted) return own < wanted;
  }
  return false;
}

function partsOf(version: string): readonly number[] {
  const [text = ''] = /^\d+(?:\.\d+){0,2}/.exec(version.trim()) ?? [];
  return text === '' ? [] : text.split('.').map(Number);
}
