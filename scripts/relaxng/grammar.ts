import { TemplateTokens } from '../../src/core/model/libvirt/mask';
import { readXml } from '../../src/core/model/libvirt/reader';
import type { XmlElement } from '../../src/core/model/libvirt/types';
import { known } from './words';

/** A RelaxNG grammar with what it includes: what begins it, and its definitions, each with all elements that give it. */
export interface Grammar {
  readonly start: readonly XmlElement[];
  readonly defines: ReadonlyMap<string, readonly XmlElement[]>;
}

/**
 * Reads a grammar in RelaxNG's XML syntax. `read` gives the text of a file by its name, as `include` writes it.
 * Definitions of one name are united, whatever their `combine` says; one inside an `include` takes the place of the included one.
 */
export function readGrammar(file: string, read: (name: string) => string): Grammar {
  const grammar = { start: [] as XmlElement[], defines: new Map<string, XmlElement[]>() };
  addFile(grammar, file, read, new Set());
  return grammar;
}

type Draft = { start: XmlElement[]; defines: Map<string, XmlElement[]> };

function addFile(grammar: Draft, file: string, read: (name: string) => string, replaced: ReadonlySet<string>): void {
  const text = read(file);
  const [root] = readXml(text, { text, tokens: new TemplateTokens([]) }).roots;
  if (root?.name !== 'grammar') throw new Error(`${file} holds no grammar`);
  addContent(grammar, root, read, replaced);
}

function addContent(grammar: Draft, parent: XmlElement, read: (name: string) => string, replaced: ReadonlySet<string>): void {
  for (const part of parent.children) {
    if (part.name === 'div') addContent(grammar, part, read, replaced);
    else if (part.name === 'include') {
      const own = part.children.filter(({ name }) => name === 'define' || name === 'start');
      addFile(grammar, known(part, 'href'), read, new Set([...replaced, ...own.map(keyOf)]));
      addContent(grammar, part, read, replaced);
    } else if (replaced.has(keyOf(part))) continue;
    else if (part.name === 'start') grammar.start.push(part);
    else if (part.name === 'define') {
      const name = known(part, 'name');
      grammar.defines.set(name, [...(grammar.defines.get(name) ?? []), part]);
    }
  }
}

const keyOf = (part: XmlElement) => (part.name === 'start' ? '' : known(part, 'name', ''));
