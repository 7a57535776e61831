import { piecesOf } from '../../../model/compose/interpolation';
import type { Instruction, Stage } from '../../../model/dockerfile/types';
import { insertKey, removeWritten, together, type FileEdits } from '../../../workspace/compose/edit';
import { known } from '../../../model/certain';
import { mapAt } from '../../../workspace/compose/tree';
import type { EffectiveEntry } from '../../../workspace/effective';
import type { Image, Service } from '../../../workspace/workload';
import { asSecretMounts, mentionsBehind } from '../../dockerfile/support/secret-mounts';

/** An ARG of a stage that takes a build argument. */
export interface Declaration {
  readonly stage: Stage;
  readonly instruction: Instruction;
  readonly pair: Instruction['pairs'][number];
}

/** The ARGs of that name, those before the first FROM and of triggers left out. */
export function declarationsOf({ model }: Image, name: string): readonly Declaration[] {
  return model.stages.flatMap((stage) =>
    stage.instructions.flatMap((instruction) =>
      instruction.keyword === 'ARG'
        ? instruction.pairs.filter((pair) => pair.name.text === name).map((pair) => ({ stage, instruction, pair }))
        : [],
    ),
  );
}

/**
 * Hands the argument over as a build secret from the same variable, in the service, in the project and in the Dockerfile. `undefined` where others build from
 * that Dockerfile, where it uses the argument otherwise than in the steps of one stage, and where an edit cannot be made.
 */
export function asBuildSecret(service: Service, name: string, entry: EffectiveEntry): FileEdits {
  const { build, project } = service;
  const image = build?.image;
  const variable = variableIn(name, entry);
  const map = mapAt(service.node, 'build');
  if (!build || !image || build.inline || image.builders.length !== 1 || variable === undefined || !map || map.entries.has('secrets'))
    return undefined;
  const [declaration, ...others] = declarationsOf(image, name);
  const { model, file } = image;
  if (declaration === undefined || others.length > 0 || project.definition('secrets', name)) return undefined;
  if (model.globalArguments.some(({ pairs }) => pairs.some((pair) => pair.name.text === name))) return undefined;
  const { stage, instruction, pair } = declaration;
  if (pair.value !== undefined || model.mentions.get(stage)?.isBase !== false) return undefined;
  const mounts = asSecretMounts(model, instruction, pair, mentionsBehind(model, stage, instruction, name));
  if (mounts.length === 0) return undefined;
  const secrets = mapAt(project.top, 'secrets');
  return together(
    removeWritten({ value: known(''), at: entry.origin, entry, item: entry.item }),
    insertKey(map, 'secrets', `- ${name}`),
    secrets
      ? insertKey(secrets, name, `environment: ${variable}`)
      : insertKey(project.top, 'secrets', `${name}:\n  environment: ${variable}`),
    mounts.map((edit) => ({ ...edit, file })),
  );
}

/** The variable that is all of the argument's value, or of its name where it has no value. */
function variableIn(name: string, { value }: EffectiveEntry): string | undefined {
  if (value === undefined) return name;
  const pieces = value.type === 'scalar' ? piecesOf(value.raw, () => undefined) : undefined;
  const [only, ...others] = pieces ?? [];
  return others.length > 0 || only?.variable?.operator !== undefined ? undefined : only?.variable?.name;
}
