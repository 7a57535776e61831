import { containers } from './containers';
import { hypervisors } from './hypervisors';
import { published } from './published';
import { systems } from './systems';

/** Everything that Virtlens cites. Titles are given as published. */
export const sources = { ...published, ...containers, ...hypervisors, ...systems } as const;

export type SourceId = keyof typeof sources;
