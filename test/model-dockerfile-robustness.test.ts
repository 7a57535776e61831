import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseDockerfile } from '../src/core/model/dockerfile/parse';
import type { DockerfileModel } from '../src/core/model/dockerfile/types';
import { sliceOf } from '../src/core/text/span';
import type { Span } from '../src/core/text/span';

const sample = `# syntax=docker/dockerfile:1
# a comment
ARG V=1 \\
    W
FROM --platform=$BUILDPLATFORM node:\${V:-20} AS build
ENV a=1 \\
    # inside

    b="two words" c=d\\ e
RUN --mount=type=cache,target=/x,"id=y" --network=none if a; then b "$(c)"; fi \\
    && d > e
COPY --chown=1:1 <<-"X Y" <<Z /f/
	FROM nothing
	X Y
$z
Z
ONBUILD RUN <<E bash
f | g
E
from build
HEALTHCHECK --interval=5s CMD ["h", "i"]
LABEL j='k' l
VOLUME ["/m"]
USER $n:o
ENTRYPOINT exec p
CMD ["q\\"r"]`;

describe('a rich Dockerfile', () => {
  it('is the same with either line ending', () => {
    const strip = ({ instructions }: DockerfileModel): unknown =>
      instructions.map(({ keyword, flags, words, pairs, heredocs, form, nested, script }) => [
        keyword,
        flags.map(({ name, value }) => [name, value]),
        words.map((word) => word.text),
        pairs.map(({ name, value }) => [name.text, value?.text]),
        heredocs.map(({ delimiter }) => delimiter),
        form,
        nested?.keyword,
        script?.commands.map((command) => [command.words.map((word) => word.text), command.follows]),
      ]);
    const crlf = parseDockerfile(sample.replaceAll('\n', '\r\n'));
    assert.deepEqual(strip(crlf), strip(parseDockerfile(sample)));
    for (const { span } of crlf.instructions) assert.doesNotMatch(sliceOf(crlf.text, span), /\s$/);
  });

  it('is read at every length of its beginning, with spans in the text and in order', () => {
    for (let length = 0; length <= sample.length; length++) {
      const text = sample.slice(0, length);
      const model = parseDockerfile(text);
      const inside = (span: Span | undefined, outer: Span = { start: 0, end: length }): void =>
        assert.ok(span === undefined || (span.start >= outer.start && span.start <= span.end && span.end <= outer.end), text);
      let last = 0;
      for (const { span, keywordSpan, argumentsSpan, flags, words, pairs, heredocs, script } of model.instructions) {
        assert.ok(span.start >= last, text);
        inside(span, { start: last, end: length });
        last = span.end;
        inside(keywordSpan, span);
        inside(argumentsSpan, span);
        for (const flag of flags)
          for (const part of [flag.nameSpan, flag.valueSpan, ...flag.options.map(({ key }) => key.span)]) inside(part, flag.span);
        for (const word of words) inside(word.span, argumentsSpan);
        for (const { name, value } of pairs) [name.span, value?.span].forEach((part) => inside(part, argumentsSpan));
        for (const { body } of heredocs) inside(body);
        for (const command of script?.commands ?? []) inside(command.span, span);
      }
      let start = 0;
      for (const { keySpan, valueSpan, span } of model.constructs) {
        assert.ok(keySpan.start >= start, text);
        start = keySpan.start;
        [keySpan, valueSpan].forEach((part) => inside(part, span));
      }
      for (const { span, target } of model.comments) [span, target].forEach((part) => inside(part));
      for (const { span } of [...model.problems, ...model.directives, ...model.stages]) inside(span);
    }
  });
});
