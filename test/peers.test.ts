import assert from 'node:assert/strict';
import { DockerfileParser } from 'dockerfile-ast';
import { before, describe, it } from 'mocha';
import { parseDockerfile } from '../src/core/model/dockerfile/parse';
import { allFixtures } from './support/fixtures';
import { loadParsers } from './support/workspace';

/** A file of the ordinary kind, on which two readers must agree; where they differ on purpose, `model-dockerfile.test.ts` says how. */
const ordinary = `# syntax=docker/dockerfile:1
ARG BASE=debian:12-slim
FROM --platform=$BUILDPLATFORM golang:1.25 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \\
    # the modules first
    go mod download
COPY . .
RUN <<EOF
go vet ./...
go build -o /out/app .
EOF

FROM \${BASE}
ENV A=1 \\
    B="two words"
COPY --from=build --chown=10001:10001 /out/app /app
USER 10001:10001
EXPOSE 8080/tcp
HEALTHCHECK --interval=30s CMD ["/app", "health"]
ENTRYPOINT ["/app"]
CMD ["serve"]
`;

describe('Docker’s own reader and ours', () => {
  before(loadParsers);

  const agree = (text: string) => {
    const theirs = DockerfileParser.parse(text)
      .getInstructions()
      .map((instruction) => ({
        keyword: instruction.getKeyword(),
        line: instruction.getRange().start.line,
        character: instruction.getRange().start.character,
        last: instruction.getRange().end.line,
      }));
    const model = parseDockerfile(text);
    const ours = model.instructions.map(({ keyword, span }) => ({
      keyword,
      ...model.lines.positionOf(span.start),
      last: model.lines.positionOf(span.end).line,
    }));
    assert.deepEqual(
      ours.map(({ keyword, line, character, last }) => ({ keyword, line, character, last })),
      theirs,
    );
  };

  it('agree on the instructions of an ordinary file and where they stand', () => agree(ordinary));

  it('agree on every Dockerfile of the fixtures', () => {
    for (const { files } of allFixtures())
      for (const [path, text] of Object.entries(files)) if (/(^|\/)Dockerfile$/.test(path)) agree(text);
  });
});
