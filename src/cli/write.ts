import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the text of a file. The new one is written beside it and moved to its place, so that the file is whole at every moment; a link keeps being one.
 * @throws where the file cannot be written, and where it does not hold `before`, byte for byte.
 */
export function replaceText(path: string, before: string, after: string): void {
  const place = realpathSync(path);
  // Where it was reached by another name, it is already so.
  if (readFileSync(place).equals(Buffer.from(after))) return;
  assertHolds(place, before);
  accessSync(place, constants.W_OK);
  const beside = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(beside, after, { flag: 'wx', mode: 0o600, flush: true });
    giveRights(beside, place);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** @throws where a file does not hold this text, byte for byte: it was changed meanwhile, or cannot be written back as it was read. */
export function assertHolds(path: string, text: string): void {
  const present = readFileSync(path);
  if (!present.equals(Buffer.from(text))) throw new Error(isUtf8(present) ? 'has changed since it was read' : 'is not UTF-8');
}

/** The mode of the old file, and its owner where that may be given. */
function giveRights(beside: string, place: string): void {
  const { mode, uid, gid } = statSync(place);
  const own = statSync(beside);
  if (own.uid !== uid || own.gid !== gid) {
    try {
      chownSync(beside, uid, gid);
    } catch {
      // Only root may give files away; the text is what was asked for.
    }
  }
  chmodSync(beside, mode & 0o7777);
}
