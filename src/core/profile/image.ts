import { exposedPorts, volumePaths } from '../model/dockerfile/stages';
import type { Settings } from '../settings';
import type { Image } from '../workspace/workload';
import { boundary, unknownBoundary } from './assessment';

import { imageIdentity } from './context/identity';
import { remark } from './remarks/remark';
import { containmentOf } from './service/service';
import { isWindowsBase } from './technology';
import type { Boundary, Profile } from './types';

/** What an image decides by itself: whom it starts as, which data go to volumes, which ports it documents. How it is run decides the rest. */
export function imageProfile(image: Image, settings: Settings): Profile {
  const boundaries = [...volumes(image), identity(image, settings), ...ports(image)];
  return {
    workload: image,
    technology: isWindowsBase(image) ? 'windows-container' : 'docker',
    boundaries,
    tier: undefined,
    containment: containmentOf(boundaries),
    reach: 'unknown',
    oneTierUp: [],
  };
}

function identity(image: Image, settings: Settings): Boundary {
  const who = imageIdentity(image, settings);
  switch (who.kind) {
    case 'own':
      return boundary('identity', 'own', remark('identity.own', { user: who.user }), { at: who.at });
    case 'drops':
      return boundary('identity', 'filtered', remark('identity.drops'), { at: who.at });
    case 'root':
      return boundary('identity', 'open', remark('identity.image-root'), { at: who.at });
    case 'unknown':
      return unknownBoundary('identity', who.why, who.at);
  }
}

function volumes({ chain, file }: Image): readonly Boundary[] {
  const paths = volumePaths(chain);
  const last = paths.at(-1);
  if (last === undefined) return [];
  return [
    boundary('mounts', 'own', remark('mounts.volumes', { paths: paths.map(({ token }) => token.text) }), {
      at: { file, span: last.token.span },
    }),
  ];
}

function ports({ chain, file }: Image): readonly Boundary[] {
  const exposed = exposedPorts(chain);
  const last = exposed.at(-1);
  if (last === undefined) return [];
  return [
    boundary('reach', 'unknown', remark('reach.exposes', { ports: exposed.map(({ token }) => token.text) }), {
      at: { file, span: last.token.span },
    }),
  ];
}
