import { applyEdits, type TextEdit } from '../../text/edit';
import { sliceOf, spanOf, type Span } from '../../text/span';
import { type OpenFlow, readYaml, type YamlStream } from './read';

/** One repair can bring to light the next. */
const mostRounds = 3;

/**
 * Reads once more what a half-typed line puts out of joint for the lines behind it: tabs in the indentation, and flow collections
 * without their closing bracket. Offsets and the errors of the first reading stay.
 */
export function readRepaired(text: string, first: YamlStream): YamlStream {
  let stream = first;
  for (let round = 0, repaired = text; round < mostRounds && (stream.tabs.length > 0 || stream.openFlows.length > 0); round++) {
    repaired = untabbed(closed(repaired, stream.openFlows), stream.tabs);
    const again = readYaml(repaired);
    if ('id' in again) break;
    stream = again;
  }
  if (stream === first) return first;
  const documents = stream.documents.map((document, index) => ({ ...document, error: first.documents[index]?.error ?? document.error }));
  return { ...stream, documents, comments: first.comments, error: first.error ?? stream.error };
}

/** Closes each collection at its last comma and leaves out the item that is being typed; without a comma, all of it. */
function closed(text: string, flows: readonly OpenFlow[]): string {
  const edits = flows.flatMap(({ span, comma }) => {
    if (comma === undefined) return [blank(text, span)];
    return [{ span: spanOf(comma, comma + 1), newText: text[span.start] === '{' ? '}' : ']' }, blank(text, spanOf(comma + 1, span.end))];
  });
  return applyEdits(text, edits);
}

/** A file indented by tabs alone nests as it looks; a stray line among others is left out. */
function untabbed(text: string, tabs: readonly number[]): string {
  if (tabs.length === 0) return text;
  if (!/^ +\S/m.test(text)) return text.replace(/^\t+/gm, (indent) => ' '.repeat(indent.length));
  const starts = new Set(tabs.map((offset) => text.lastIndexOf('\n', offset - 1) + 1));
  const lines = [...starts].map((start) => {
    const end = text.indexOf('\n', start);
    return spanOf(start, end === -1 ? text.length : end);
  });
  return applyEdits(
    text,
    lines.map((line) => blank(text, line)),
  );
}

/** Blanks in place of what lies under the span, line breaks excepted. */
function blank(text: string, span: Span): TextEdit {
  return { span, newText: sliceOf(text, span).replace(/[^\r\n]/g, ' ') };
}
