import { loadParser, type Kind, type Parsers } from '../core/index';

/** The parsers, each loaded before the first text of its kind; the core is handed `parsers` once and finds them in it. */
export class ParserLoader {
  readonly parsers: Parsers = {};
  private readonly loading = new Map<Kind, Promise<void>>();

  has(kind: Kind): boolean {
    return this.parsers[kind] !== undefined;
  }

  load(kind: Kind): Promise<void> {
    const before = this.loading.get(kind);
    if (before) return before;
    const loading = this.put(kind);
    this.loading.set(kind, loading);
    return loading;
  }

  private async put<K extends Kind>(kind: K): Promise<void> {
    this.parsers[kind] = await loadParser(kind);
  }
}
