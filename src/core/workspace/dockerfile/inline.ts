import { valueOf } from '../../model/certain';
import { embeddedIn, type Embedded } from '../../model/compose/embedded';
import type { ScalarNode } from '../../model/compose/types';
import { relocated } from '../../model/dockerfile/relocate';
import type { DockerfileModel } from '../../model/dockerfile/types';
import { sameItems } from '../../text/lists';
import { once } from '../../text/once';
import type { EffectiveScalar, FileEdit } from '../effective';
import type { DockerfileUnit } from '../join';
import type { InlineDockerfile, Service } from '../workload';
import { DockerfileImages } from './builds';
import { contextsOf, sameContexts, type Ask } from './context';

/** What `dockerfile_inline` holds, worked out at first use. */
export function inlineDockerfile(scalar: EffectiveScalar): InlineDockerfile {
  const { node, model, origin } = scalar;
  const embedded = once(() => embeddedIn(model.text, node, (name) => valueOf(scalar.fill(`\${${name}}`))));
  return {
    node,
    file: origin.file,
    fileText: model.text,
    get embedded() {
      return embedded();
    },
  };
}

/** One text of a scalar; what variables bring can differ between the services that share it. */
interface Reading {
  readonly text: string;
  unit: DockerfileUnit;
}

/** The Dockerfiles that stand in Compose files; remembers what it read, keyed by the scalar that holds it. */
export class InlineDockerfiles {
  private readonly readings = new WeakMap<ScalarNode, Reading[]>();

  /** `parser` gives none until it is loaded, which is with the first answer to what a project asks for. */
  constructor(private readonly parser: () => ((text: string) => DockerfileModel) | undefined) {}

  /** One for each text, with the services that build it. */
  unitsOf(services: readonly Service[], ask: Ask): readonly DockerfileUnit[] {
    const parse = this.parser();
    if (parse === undefined) return [];
    const builders = new Map<Reading, Service[]>();
    for (const service of services) {
      const inline = service.build?.inline;
      const embedded = inline?.embedded;
      if (inline === undefined || embedded === undefined) continue;
      const reading = this.readingOf(inline, embedded, parse);
      const others = builders.get(reading);
      if (others) others.push(service);
      else builders.set(reading, [service]);
    }
    return [...builders].map(([reading, built]) => {
      const { file, model, builders: before, contexts: known } = reading.unit;
      const contexts = contextsOf(model, undefined, built, ask);
      if (!sameItems(before, built) || !sameContexts(known, contexts))
        reading.unit = { ...reading.unit, builders: built, contexts, images: new DockerfileImages(file, model).builtBy(built) };
      return reading.unit;
    });
  }

  private readingOf(inline: InlineDockerfile, embedded: Embedded, parse: (text: string) => DockerfileModel): Reading {
    const { node, file, fileText } = inline;
    const readings = this.readings.get(node) ?? [];
    const before = readings.find(({ text }) => text === embedded.text);
    if (before) return before;
    const read = relocated(parse(embedded.text), fileText, (span) => embedded.locate(span));
    // What a variable may bring can mend what cannot be read without it.
    const model = embedded.open ? { ...read, problems: [] } : read;
    const unit: DockerfileUnit = { kind: 'dockerfile', file, model, builders: [], images: [], contexts: [], inline };
    const reading = { text: embedded.text, unit };
    this.readings.set(node, [...readings, reading]);
    return reading;
  }
}

/** The edits of such a Dockerfile with what they must heed in the file around it: its variables and its indentation. `undefined` where one of them cannot be made there. */
export function editsWithin(
  { file, fileText, node, embedded }: InlineDockerfile,
  edits: readonly FileEdit[],
): readonly FileEdit[] | undefined {
  const indent = embedded?.indent;
  const fits = ({ span, newText }: FileEdit) => {
    const before = fileText.slice(fileText.lastIndexOf('\n', span.start - 1) + 1, span.start);
    const end = fileText.indexOf('\n', span.end);
    const lines = (before + newText + fileText.slice(span.end, end < 0 ? undefined : end)).split('\n');
    return indent !== undefined && lines.every((line) => line.trim() === '' || line.startsWith(indent));
  };
  const inside = (edit: FileEdit) => edit.file === file && edit.span.start <= node.span.end && node.span.start <= edit.span.end;
  if (!edits.every((edit) => !inside(edit) || fits(edit))) return undefined;
  return edits.map((edit) => (inside(edit) ? { ...edit, newText: edit.newText.replaceAll('$', '$$$$') } : edit));
}
