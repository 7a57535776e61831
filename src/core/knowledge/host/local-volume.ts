/** What the options of the engine's own volume driver make of a volume. */
export type LocalMount =
  | { readonly type: 'bind'; readonly path: string; readonly readOnly: boolean }
  | { readonly type: 'nfs'; readonly soft: boolean }
  | { readonly type: 'share' | 'memory' | 'disk' }
  /** The engine refuses such options. */
  | { readonly type: 'incomplete' };

/** The options that the driver knows; it refuses all others. */
export const localOptions: readonly string[] = ['type', 'o', 'device', 'size'];

/** The options as they are written: a name that is there without a readable value hides it. */
export interface WrittenOptions {
  text(name: string): string | undefined;
  has(name: string): boolean;
}

/** What is mounted in place of a directory of the engine; `undefined` where that cannot be read, or where nothing is (moby `daemon/volume/local`). */
export function localMount({ text, has }: WrittenOptions): LocalMount | undefined {
  if (has('type') !== has('device') || (has('o') && !has('device'))) return { type: 'incomplete' };
  const [type, options, device] = ['type', 'o', 'device'].map((name) => (has(name) ? text(name) : ''));
  if (type === undefined || options === undefined || device === undefined) return undefined;
  const flags = options.split(',');
  if (flags.includes('bind') || flags.includes('rbind')) return { type: 'bind', path: device, readOnly: flags.includes('ro') };
  switch (type) {
    case 'nfs':
    case 'nfs4':
      return { type: 'nfs', soft: flags.includes('soft') };
    case 'cifs':
    case 'smb3':
      return { type: 'share' };
    case 'tmpfs':
      return { type: 'memory' };
    default:
      return device.startsWith('/dev/') ? { type: 'disk' } : undefined;
  }
}
