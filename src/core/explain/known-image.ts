import { knownImage } from '../knowledge/images';
import { imageSetting } from '../profile/context/identity';
import type { Settings } from '../settings';
import { fill } from '../text/message';
import type { Texts } from '../texts';
import { imageOf } from '../workspace/compose/service/image';

/** What is known of a published image beyond its name: what it is for and whom it starts as, with the date of that knowledge; what the settings say goes first. */
export function knownImageSentence(reference: string, settings: Settings, texts: Texts): string | undefined {
  const image = imageOf(reference);
  const said = imageSetting(image, settings);
  const known = knownImage(image);
  const kinds: Readonly<Record<string, string>> = texts.profile.kinds;
  const kind = kinds[said?.kind ?? known?.kind ?? ''];
  const user = said?.user ? { user: 'own' as const, uid: said.user } : known?.startsAs;
  const words = texts.interface.hover;
  const starts = user && fill(words.starts[user.user], user.user === 'own' ? { user: user.uid } : {});
  const read = said?.user ? words.fromSettings : known?.read;
  if (starts === undefined || read === undefined) return kind && fill(words.knownKind, { kind });
  return kind === undefined ? fill(words.knownUser, { user: starts, read }) : fill(words.knownImage, { kind, user: starts, read });
}
