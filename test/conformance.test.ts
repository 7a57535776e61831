import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { configOf } from './support/compose-config';
import { dirname, join } from 'node:path';
import { allConformanceCases, expectedOf, joinCase, nameAfter, rootOf } from './support/conformance';
import { differences } from './support/same-config';

describe('a project as Compose resolves it', () => {
  for (const fixture of allConformanceCases()) {
    it(fixture.name, () => {
      const project = rootOf(fixture, joinCase(fixture));
      const expected = expectedOf(fixture);
      const problems = project.problems.map(({ id }) => id);
      if ('refused' in expected) assert.ok(problems.length > 0, `a problem, since Compose says: ${expected.refused}`);
      else {
        assert.deepEqual(problems, []);
        assert.deepEqual(differences(configOf(project, nameAfter(join(fixture.folder, dirname(project.root)))), expected.config), []);
      }
    });
  }
});
