/** The short syntaxes of Compose: pure functions from a scalar's text to its parts, whose spans are relative to that text. */
export { type DeviceSyntax, parseDevice } from './short/device';
export { type ImageSyntax, parseImage } from './short/image';
export { type SecurityOptionSyntax, parseSecurityOption } from './short/option';
export { type PortRange, type PortSyntax, parsePort, parsePortRange } from './short/port';
export { type VolumeSyntax, mountType, parseVolume } from './short/volume';
