import { builtStages } from '../../model/dockerfile/built';
import type { Instruction } from '../../model/dockerfile/types';
import { any, type Maybe } from '../../profile/maybe';
import type { Build, Image } from '../../workspace/workload';

/** What BuildKit grants only to builds that ask for it. */
export type Entitlement = 'security.insecure' | 'network.host' | 'device';

/** The entitlement that a flag of RUN needs. */
export function entitlementOf({ name, value }: Instruction['flags'][number]): Entitlement | undefined {
  if (name === 'security' && value === 'insecure') return 'security.insecure';
  if (name === 'network' && value === 'host') return 'network.host';
  return name === 'device' ? 'device' : undefined;
}

/** The entitlement that an entry of `build.entitlements` asks for; one of devices may name which. */
export function entitlementNamed(name: string): Entitlement | undefined {
  if (name === 'security.insecure' || name === 'network.host') return name;
  return name === 'device' || name.startsWith('device=') ? 'device' : undefined;
}

/** Whether a step of what is built needs the entitlement; undecided where the Dockerfile was not read, and where another build stands in for a part of it. */
export function needsEntitlement({ image, arguments: buildArguments }: Build, entitlement: Entitlement): Maybe {
  if (image === undefined || readsOtherwise(image)) return undefined;
  const stages = [...builtStages(image.model, image.chain, buildArguments).keys()];
  return any(stages.flatMap(({ instructions }) => instructions.map((instruction) => stepNeeds(instruction, entitlement))));
}

/** Whether a frontend of somebody else reads the Dockerfile, who may take its steps for others. */
function readsOtherwise({ model }: Image): boolean {
  return model.directives.some(
    ({ name, value }) => name === 'syntax' && !/^(?:docker\.io\/)?docker\/dockerfile(?:[:@]|$)/.test(value.text),
  );
}

function stepNeeds({ keyword, flags, nested }: Instruction, entitlement: Entitlement): Maybe {
  if (nested) return stepNeeds(nested, entitlement);
  if (keyword !== 'RUN') return false;
  if (flags.some((flag) => entitlementOf(flag) === entitlement)) return true;
  return flags.some(({ name, value }) => /^(?:security|network)$/.test(name) && /[${]/.test(value ?? '')) ? undefined : false;
}
