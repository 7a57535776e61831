import { defineTopic } from '../../topic';
import type text from './copy-chmod.text';

/** Whether any user may write: octal with the write bit for others, or a symbolic mode that gives it to others or all. */
function worldWritable(mode: string): boolean {
  return /^[0-7]*[2367]$/.test(mode) || /(^|,)[ug]*[oa][uoga]*[+=][rxXst]*w/.test(mode) || /(^|,)[+=][rxXst]*w/.test(mode);
}

export default defineTopic<typeof text>({
  constructs: ['COPY --chmod', 'ADD --chmod'],
  claims: ['dockerfile-copy-owner-root', 'docker-writable-layer-copy-up', 'docker-no-new-privileges-off-by-default'],
  counterparts: {},
  variant: ({ value }) => {
    if (value === undefined) return undefined;
    if (/^0*[4-7][0-7]{3}$/.test(value) || /(^|,)[ugoa]*[+=][rwxXt]*s/.test(value)) return 'setuid';
    if (worldWritable(value)) return 'writable';
    return /^[0-7]?[4567][0-7]{2}$/.test(value) ? 'fixed' : undefined;
  },
});
