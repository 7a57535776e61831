import { children } from '../../../model/libvirt/query';
import type { Domain } from '../../../workspace/workload';

/** What is looked at of a text; a disk asks for each, and what is said later says little of the machine. */
const longest = 500;

/** Whether the domain's name, title or description has one of these words as a word of its own, or a template may put it there. */
export function mayBeCalled({ element }: Domain, words: ReadonlySet<string>): boolean {
  const texts = ['name', 'title', 'description'].flatMap((name) => children(element, name).flatMap(({ content }) => content ?? []));
  return texts.some((text) => 'unknown' in text || wordsOf(text.known).some((word) => words.has(word)));
}

function wordsOf(text: string): string[] {
  return text
    .slice(0, longest)
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}
