/** How many items at the beginning of a list fulfil a condition that none fulfils behind the first that does not; found by halving. */
export function countWhile<T extends object | number>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
