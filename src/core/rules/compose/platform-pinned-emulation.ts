import { linuxArchitecture } from '../../knowledge/architectures';
import { isWindowsImage } from '../../knowledge/images';
import { lacksArm } from '../../knowledge/images/amd64';
import { valueOf } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import type { Project, Service, Written } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './platform-pinned-emulation.text';

interface Pinned {
  readonly service: Service;
  readonly platform: Written<string>;
  readonly architecture: string;
}

export default defineRule<typeof text>({
  id: 'compose/platform-pinned-emulation',
  on: 'project',
  since: '0.2.0',
  audience: 'everyone',
  serves: ['portability'],
  claims: ['docker-platform-emulation-slow', 'docker-layered-images', 'docker-shared-kernel', 'qemu-tcg-outside-security-support'],
  messages: { mixed: 'information', pinned: 'hint' },
  *check(project, { settings }) {
    const pinned = pinnedIn(project);
    for (const [index, { service, platform, architecture }] of pinned.entries()) {
      // Nodes of a swarm can be of several architectures.
      const other =
        settings.engine === 'swarm' ? undefined : pinned.slice(0, 1).find((first) => index > 0 && first.architecture !== architecture);
      const values = { service: service.name, architecture };
      const found = { at: platform.at, fixes: offer('remove', 'review', removeWritten(platform)) };
      if (other === undefined) yield { message: 'pinned', values, ...found };
      else {
        const related = [{ message: 'other' as const, values: { architecture: other.architecture }, at: other.platform.at }];
        yield { message: 'mixed', values: { ...values, other: other.service.name }, ...found, related };
      }
    }
  },
});

function pinnedIn({ services }: Project): readonly Pinned[] {
  return [...services.values()].flatMap((service) => {
    const platform = service.text('platform');
    const architecture = linuxArchitecture(valueOf(platform?.value) ?? '');
    if (platform === undefined || architecture === undefined) return [];
    if (service.image === undefined || service.build !== undefined) return [{ service, platform, architecture }];
    const published = valueOf(service.image.value);
    // What an image that is not known is published for, is not known either.
    const isBound = published === undefined || isWindowsImage(published) || (architecture === 'amd64' && lacksArm(published));
    return isBound ? [] : [{ service, platform, architecture }];
  });
}
