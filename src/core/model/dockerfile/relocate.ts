import { LineIndex } from '../../text/lines';
import { once } from '../../text/once';
import type { Span } from '../../text/span';
import type { DockerfileModel } from './types';

/** The model of a Dockerfile that stands in another file: every place in it is one of that file, whose text the model has. It has no constructs of its own. */
export function relocated(model: DockerfileModel, file: string, locate: (span: Span) => Span): DockerfileModel {
  const mover = new Mover(locate);
  const mentions = once(() => mover.moved(model.mentions));
  return {
    kind: 'dockerfile',
    text: file,
    lines: new LineIndex(file),
    problems: mover.moved(model.problems),
    comments: mover.moved(model.comments),
    constructs: [],
    directives: mover.moved(model.directives),
    escape: model.escape,
    globalArguments: mover.moved(model.globalArguments),
    stages: mover.moved(model.stages),
    instructions: mover.moved(model.instructions),
    get mentions() {
      return mentions();
    },
  };
}

/** Copies plain data with every span in it moved. What is the same object before is the same object after; what is computed at first use stays so. */
class Mover {
  private readonly done = new Map<object, object>();

  constructor(private readonly locate: (span: Span) => Span) {}

  moved<T>(value: T): T {
    if (typeof value !== 'object' || value === null) return value;
    const before = this.done.get(value);
    // A copy has the type of what it copies.
    if (before !== undefined) return before as T;
    return this.copy(value) as T;
  }

  private copy(value: object): object {
    if (isSpan(value)) return this.keep(value, { ...this.locate(value) });
    if (Array.isArray(value)) {
      const copy = this.keep<unknown[]>(value, []);
      for (const item of value as readonly unknown[]) copy.push(this.moved(item));
      return copy;
    }
    if (value instanceof Map) {
      const copy = this.keep(value, new Map<unknown, unknown>());
      for (const [key, item] of value as ReadonlyMap<unknown, unknown>) copy.set(this.moved(key), this.moved(item));
      return copy;
    }
    const copy = this.keep(value, {});
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      const compute = property.get;
      const later = compute && once(() => this.moved<unknown>(compute.call(value)));
      Object.defineProperty(copy, key, later ? { ...property, get: later } : { ...property, value: this.moved<unknown>(property.value) });
    }
    return copy;
  }

  private keep<C extends object>(value: object, copy: C): C {
    this.done.set(value, copy);
    return copy;
  }
}

function isSpan(value: object): value is Span {
  const keys = Object.keys(value);
  return keys.length === 2 && 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
