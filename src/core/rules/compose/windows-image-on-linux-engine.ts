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
    const windows = found.filter(({ system }) => system === 'windows');
    for (const { service, image, name, asked } of windows) {
      const values = { service: service.name, image: name };
      const linux = asked !== undefined && /^linux(?:\/|$)/.test(valueOf(asked.value) ?? '');
      // Nodes of a swarm can be of either kind.
      const other =
        settings.engine === 'swarm'
          ? undefined
          : found.find((candidate) => candidate.system === 'linux' && together(candidate.service, service));
      if (linux && asked !== undefined) {
        const related = [{ message: 'image' as const, at: image.at }];
        yield { message: 'platform', values: { ...values, platform: valueOf(asked.value) ?? '' }, at: asked.at, related };
      } else if (other === undefined) yield { message: 'windows', values, at: image.at };
      else {
        const isLater = found.findIndex((candidate) => candidate.service === service) > found.indexOf(other);
        const [later, first] = isLater ? [{ service, image, name }, other] : [other, { service, image, name }];
        yield {
          message: 'mixed',
          values: { service: later.service.name, image: later.name, other: first.service.name },
          at: later.image.at,
          related: [{ message: 'other', values: { service: first.service.name }, at: first.image.at }],
        };
        return;
      }
    }
  },
});

interface Found {
  readonly service: Service;
  readonly image: Written<ImageReference>;
  readonly name: string;
  readonly asked: Written<string> | undefined;
  readonly system: 'windows' | 'linux';
}

/** The services whose image tells the kernel family it needs, in the order of the project; what a service builds is judged in its Dockerfile. */
function systemsOf({ services }: Project): readonly Found[] {
  return [...services.values()].flatMap((service): readonly Found[] => {
    const { image } = service;
    const reference = valueOf(image?.value);
    if (image === undefined || reference === undefined || service.build !== undefined) return [];
    const system = isWindowsImage(reference) ? 'windows' : isLinuxImage(reference) ? 'linux' : undefined;
    const name = reference.tag === undefined ? reference.name : `${reference.name}:${reference.tag}`;
    return system ? [{ service, image, name, asked: service.text('platform'), system }] : [];
  });
}

/** Whether some start of the project has both: no profiles, or one in common. */
function together({ profiles: some }: Service, { profiles: others }: Service): boolean {
  return some.length === 0 || others.length === 0 || some.some((profile) => others.includes(profile));
}
