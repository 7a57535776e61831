/** A line of the file, as the builder cuts it: at `\n`, carriage returns before it left out. */
export interface PhysicalLine {
  readonly start: number;
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
}

export function physicalLine(text: string, start: number): PhysicalLine {
  const newline = text.indexOf('\n', start);
  let end = newline < 0 ? text.length : newline;
  while (end > start && text[end - 1] === '\r') end--;
  return { start, end, next: newline < 0 ? text.length : newline + 1 };
}

/** Where the escape character stands that continues the stretch on the next line; one behind another escape character does not. */
export function continuationIn(text: string, start: number, end: number, escape: string): number | undefined {
  let index = end;
  while (index > start && (text[index - 1] === ' ' || text[index - 1] === '\t')) index--;
  if (index === start || text[index - 1] !== escape) return undefined;
  return index - 1 > start && text[index - 2] === escape ? undefined : index - 1;
}
