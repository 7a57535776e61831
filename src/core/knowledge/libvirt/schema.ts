import { once, oncePer } from '../../text/once';
import { schemaTable } from './schema-table';

/** When something came into libvirt, as far as its schemas tell: the one of version `after` lacks it, the one of version `by` has it. */
export interface Came {
  readonly after: string;
  readonly by: string;
}

/** All values that the schemas list for an attribute, or for an element's text. */
export interface SchemaWords {
  /** Each with the time it came; `undefined` where it is as old as the place it stands at, or as the oldest schema. */
  readonly came: ReadonlyMap<string, Came | undefined>;
  /** Values that no schema lists, and libvirt takes all the same. */
  readonly tolerated: ReadonlySet<string>;
  /** Whether libvirt was seen to refuse every other value. Elsewhere it takes or overlooks some. */
  readonly closed: boolean;
}

export interface SchemaAttribute {
  readonly came: Came | undefined;
  /** `undefined` where it takes more than listed values. */
  readonly words: SchemaWords | undefined;
}

export interface SchemaChild {
  readonly came: Came | undefined;
  readonly element: SchemaElement;
}

/** What the schemas let stand in an element, at the place where it is reached. */
export interface SchemaElement {
  /** Whether anything at all may stand in it, as in `metadata`. */
  readonly anything: boolean;
  readonly attributes: ReadonlyMap<string, SchemaAttribute>;
  /** The listed values of its text; `undefined` where it takes others, or no text. */
  readonly words: SchemaWords | undefined;
  /** Its children by the names that paths give them, libvirt's own prefixes included. */
  readonly children: ReadonlyMap<string, SchemaChild>;
  /** Whether libvirt was seen to refuse a child that it does not know. Elsewhere it drops it. */
  readonly closed: boolean;
}

export interface Schema {
  /** The versions of libvirt whose schemas it is made of, the oldest first. */
  readonly versions: readonly string[];
  readonly root: SchemaElement;
}

/** Reads a table as `scripts/relaxng/table.ts` writes it. Each element is read when it is first asked for. */
export function readSchema(table: string): Schema {
  const [lists = '', states = ''] = table.split('\n\n');
  const [versions = '', ...words] = lists.split('\n');
  return new Reader(versions.split(' '), words, states.split('\n'));
}

const committed = once(() => readSchema(schemaTable));

/** The versions of libvirt whose schemas are known, the oldest first. */
export const schemaVersions = (): readonly string[] => committed().versions;

/** The element `domain`. */
export const domainSchema = (): SchemaElement => committed().root;

/** What the schemas know at a path such as `domain/devices/disk`; `undefined` where they know no such element. */
export function schemaAt(path: string): SchemaElement | undefined {
  const [root, ...names] = path.split('/');
  return names.reduce<SchemaElement | undefined>(
    (element, name) => element?.children.get(name)?.element,
    root === 'domain' ? domainSchema() : undefined,
  );
}

class Reader implements Schema {
  private readonly element = oncePer((state: number): SchemaElement => this.read(this.states[state] ?? ''));

  constructor(
    readonly versions: readonly string[],
    private readonly words: readonly string[],
    private readonly states: readonly string[],
  ) {}

  get root(): SchemaElement {
    return this.element(0);
  }

  private read(line: string): SchemaElement {
    const [attributes = '', text = '', children = ''] = line.split('|');
    const closed = children.startsWith('!');
    return {
      anything: attributes === '*',
      attributes: new Map(attributes === '*' ? [] : entries(attributes).map((entry) => this.attribute(entry))),
      words: text === '' ? undefined : this.wordsOf(text),
      children: new Map(entries(closed ? children.slice(1) : children).map((entry) => this.child(entry))),
      closed,
    };
  }

  private attribute(entry: string): readonly [string, SchemaAttribute] {
    const at = entry.search(/[=!]/);
    const [name, came] = this.named(at < 0 ? entry : entry.slice(0, at));
    return [name, { came, words: at < 0 ? undefined : this.wordsOf(entry.slice(at)) }];
  }

  private child(entry: string): readonly [string, SchemaChild] {
    const at = entry.indexOf('>');
    const [name, came] = this.named(entry.slice(0, at));
    const element = once(() => this.element(Number.parseInt(entry.slice(at + 1), 36)));
    return [
      name,
      {
        came,
        get element() {
          return element();
        },
      },
    ];
  }

  private wordsOf(mark: string): SchemaWords {
    const list = entries(this.words[Number.parseInt(mark.slice(1), 36)] ?? '');
    const listed = list.filter((entry) => !entry.endsWith('?'));
    const tolerated = list.filter((entry) => entry.endsWith('?')).map((entry) => entry.slice(0, -1));
    return { came: new Map(listed.map((entry) => this.named(entry))), tolerated: new Set(tolerated), closed: mark.startsWith('!') };
  }

  /** A name with the time it came. */
  private named(entry: string): readonly [string, Came | undefined] {
    const [name = '', first] = entry.split('^');
    if (first === undefined) return [name, undefined];
    const index = Number.parseInt(first, 36);
    return [name, { after: this.versions[index - 1] ?? '', by: this.versions[index] ?? '' }];
  }
}

const entries = (text: string) => (text === '' ? [] : text.split(' '));
