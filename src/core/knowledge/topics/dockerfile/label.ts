import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './label.text';

function kindOf({ parts: { name } }: Described) {
  if (name === 'devcontainer.metadata') return 'devcontainer';
  return /^(?:run|install|uninstall)$/i.test(name ?? '') ? 'command' : undefined;
}

export default defineTopic<typeof text>({
  constructs: ['LABEL'],
  claims: ['devcontainer-metadata-label', 'podman-runlabel'],
  counterparts: {},
  variant: kindOf,
  silent: (described) => kindOf(described) === undefined,
});
