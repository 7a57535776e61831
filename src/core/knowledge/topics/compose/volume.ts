import { defineTopic, isExternal, type Described } from '../../topic';
import type text from './volume.text';

type Variant = keyof typeof text.en.variants;

function variant({ owner, owns }: Described): Variant | undefined {
  if (isExternal({ text: owner, has: owns })) return 'external';
  if (owns('driver') && owner('driver') !== 'local') return undefined;
  return owns('driver_opts.device') ? 'mounted' : owns('driver_opts') ? undefined : owns('name') ? 'named' : 'own';
}

export default defineTopic<typeof text>({
  constructs: ['volumes.*'],
  claims: [
    'docker-volumes-keep-data',
    'docker-volume-copies-image-content',
    'docker-local-driver-mounts',
    'compose-external-is-not-created',
    'compose-project-name-separates',
  ],
  counterparts: {},
  variant,
});
