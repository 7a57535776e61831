/** How Docker names an architecture, for each name that is in use for it. */
const names: ReadonlyMap<string, string> = new Map([
  ['amd64', 'amd64'],
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['x64', 'amd64'],
  ['arm64', 'arm64'],
  ['aarch64', 'arm64'],
  ['armv8', 'arm64'],
  ['arm', 'arm'],
  ['armhf', 'arm'],
  ['armv7', 'arm'],
  ['armv7l', 'arm'],
]);

/** An architecture as Docker names it; other names stay as they are. */
export function architectureNamed(name: string): string {
  return names.get(name.toLowerCase()) ?? name.toLowerCase();
}

/** The architecture of `linux/arm64/v8`; `undefined` for another system, and where none is named. */
export function linuxArchitecture(platform: string): string | undefined {
  const match = /^(?:linux\/)?([a-z0-9_]+)(?:\/v\d+)?$/i.exec(platform);
  return match?.[1] === undefined || /^(?:linux|windows|darwin)$/i.test(match[1]) ? undefined : architectureNamed(match[1]);
}
