import { knownImage } from '../../knowledge/images';
import { isReachedBySsh } from '../../knowledge/service-ports';
import { isDevelopmentFile, isDevelopmentImage } from '../../knowledge/whole-systems';
import { valueOf } from '../../model/certain';
import { imageKind } from '../../profile/context/kind';
import { isWindowsBase } from '../../profile/technology';
import { imageOf } from '../../workspace/compose/service/image';
import { defineRule } from '../rule';
import { enoughSigns, innerSigns } from '../support/machine-signs';
import type text from './vm-shaped-container.text';

export default defineRule<typeof text>({
  id: 'dockerfile/vm-shaped-container',
  on: 'image',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'one-application-per-container',
    'kvm-for-systems',
    'dockerfile-builds-environment',
    'snapshots-vs-layers',
    'docker-shared-kernel',
  ],
  messages: { machine: 'information' },
  *check(image, { settings }) {
    // A service that builds it says more, and is told of there.
    const base = valueOf(image.base);
    const lowest = image.stages.at(-1);
    if (image.builders.length > 0 || base === undefined || lowest === undefined || isWindowsBase(image)) return;
    const reference = imageOf(base);
    const [stage] = image.stages;
    const imageAt = { file: image.file, span: lowest.image.span };
    const isReached = [reference.path, stage.name?.text ?? ''].some(isReachedBySsh);
    const signs = innerSigns({ start: image.started, reference, imageAt, published: knownImage(reference), image }).filter(
      // Of an image alone, a shell at its start is only what it has when nothing else is asked for.
      ({ kind, name }) => (kind === 'idle' ? /^(?:sleep|tail) /.test(name) : kind !== 'ssh' || !isReached),
    );
    if (signs.length < enoughSigns || isDevelopmentFile(image.file) || isDevelopmentImage(reference.path)) return;
    const kind = imageKind(image, settings);
    if (kind === 'ci-runner' || kind === 'browser' || kind === 'vm-in-container' || kind === 'host-agent') return;
    yield {
      message: 'machine',
      values: { signs: signs.map(({ name }) => `\`${name}\``) },
      at: { file: image.file, span: stage.image.span },
      related: signs.map(({ kind, at }) => ({ message: kind, at })),
    };
  },
});
