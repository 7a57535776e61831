// Written by `npm run generate`.
import type { Topic } from '../topic';
import topic0 from './compose/privileged';

/** Every topic, by id: `<kind>/<thing>`. */
export const topics: Readonly<Record<string, Topic>> = {
  'compose/privileged': topic0,
};
