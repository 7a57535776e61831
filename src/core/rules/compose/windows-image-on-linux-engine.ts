import { isWindowsImage } from '../../knowledge/images';
import { isLinuxImage } from '../../knowledge/images/linux';
import { valueOf } from '../../model/certain';
import type { ImageReference, Project, Service, Written } from '../../workspace/workload';
import { defineRule } from '../rule';
import type text from './windows-image-on-linux-engine.text';

export default defineRule<typeof text>({
  id: 'compose/windows-image-on-linux-engine',
  on: 'project',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['R2-windows-container-on-linux', 'windows-container-needs-windows-kernel', 'vm-any-kernel'],
  messages: { platform: 'error', mixed: 'error', windows: 'information' },
  *check(project, { settings }) {
    const found = systemsOf(project);
    const windows = found.filter(({ system, wantsLinux }) => system === 'windows' && !wantsLinux);
    for (const { service, image, name, asked, system, wantsLinux } of found) {
      if (system !== 'windows' || !wantsLinux || asked === undefined) continue;
      const values = { service: service.name, image: name, platform: valueOf(asked.value) ?? '' };
      yield { message: 'platform', values, at: asked.at, related: [{ message: 'image', at: image.at }] };
    }
    const pair = settings.engine === 'swarm' ? undefined : firstPair(windows, found);
    if (pair) {
      const [later, first] = found.indexOf(pair[0]) > found.indexOf(pair[1]) ? pair : [pair[1], pair[0]];
      yield {
        message: 'mixed',
        values: { service: later.service.name, image: later.name, other: first.service.name },
        at: later.image.at,
        related: [{ message: 'other', values: { service: first.service.name }, at: first.image.at }],
      };
      return;
    }
    for (const { service, image, name } of windows)
      yield { message: 'windows', values: { service: service.name, image: name }, at: image.at };
  },
});

/** The first two that need different kernels and are started at the same time; nodes of a swarm can be of either kind. */
function firstPair(windows: readonly Found[], all: readonly Found[]): readonly [Found, Found] | undefined {
  for (const one of windows) {
    const other = all.find((candidate) => candidate.system === 'linux' && together(candidate.service, one.service));
    if (other) return [one, other];
  }
  return undefined;
}

interface Found {
  readonly service: Service;
  readonly image: Written<ImageReference>;
  readonly name: string;
  readonly asked: Written<string> | undefined;
  /** Whether it asks for Linux all the same. */
  readonly wantsLinux: boolean;
  readonly system: 'windows' | 'linux';
}

/** The services whose image tells the kernel family it needs, in the order of the project; what a service builds is judged in its Dockerfile. */
function systemsOf({ services }: Project): readonly Found[] {
  return [...services.values()].flatMap((service): readonly Found[] => {
    const { image } = service;
    const reference = valueOf(image?.value);
    if (image === undefined || reference === undefined || service.build !== undefined) return [];
    const system = isWindowsImage(reference) ? 'windows' : isLinuxImage(reference) ? 'linux' : undefined;
    const short = reference.path.replace(/^library\//, '');
    const name = reference.tag === undefined ? short : `${short}:${reference.tag}`;
    const asked = service.text('platform');
    const wantsLinux = asked !== undefined && /^linux(?:\/|$)/.test(valueOf(asked.value) ?? '');
    return system ? [{ service, image, name, asked, wantsLinux, system }] : [];
  });
}

/** Whether some start of the project has both: no profiles, or one in common. */
function together({ profiles: some }: Service, { profiles: others }: Service): boolean {
  return some.length === 0 || others.length === 0 || some.some((profile) => others.includes(profile));
}
