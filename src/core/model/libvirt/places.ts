/**
 * Finds the places of a string from left to right. Every stretch of the text is searched once, whatever the order of the questions,
 * which keeps openers that are never closed from costing a search to the end each.
 */
export class Places {
  private next = -1;

  constructor(
    private readonly text: string,
    private readonly what: string,
  ) {}

  /** The first place at or behind `from`, which must not go back; infinite where there is none. */
  from(from: number): number {
    if (this.next < from) {
      const found = this.text.indexOf(this.what, from);
      this.next = found < 0 ? Infinity : found;
    }
    return this.next;
  }
}
