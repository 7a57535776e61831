/** The short syntaxes of Compose: pure functions from a scalar's text to its parts, whose spans are relative to that text. */
export { parseDevice } from './short/device';
export { parseImage } from './short/image';
export { parseSecurityOption } from './short/option';
export { parsePort, parsePortRange, type PortRange } from './short/port';
export { mountType, parseVolume } from './short/volume';
