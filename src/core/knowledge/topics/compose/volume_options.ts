import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './volume_options.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, value }: Described): Variant | undefined {
  if (value === undefined) return undefined;
  if (path.endsWith('image.subpath')) return 'image-part';
  if (path.endsWith('.subpath')) return 'part';
  const on = parseBoolean(value);
  return on === undefined ? undefined : on ? 'no-copy' : 'copy';
}

export default defineTopic<typeof text>({
  constructs: ['services.*.volumes[].volume.nocopy', 'services.*.volumes[].volume.subpath', 'services.*.volumes[].image.subpath'],
  claims: ['snapshots-vs-layers', 'docker-volume-copies-image-content', 'docker-volume-subpath', 'docker-image-mounts'],
  counterparts: {},
  variant,
});
