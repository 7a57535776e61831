import { children } from '../../../model/libvirt/query';
import type { Domain } from '../../../workspace/workload';

/** Whether the domain's name, title or description has one of these words as a word of its own, or a template may put it there. */
export function mayBeCalled(domain: Domain, words: ReadonlySet<string>): boolean {
  return ['name', 'title', 'description']
    .flatMap((name) => children(domain.element, name))
    .some(
      ({ content }) =>
        content !== undefined &&
        ('unknown' in content ||
          content.known
            .toLowerCase()
            .split(/[^a-z0-9]+/)
            .some((word) => words.has(word))),
    );
}
