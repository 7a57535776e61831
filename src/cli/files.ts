import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { FileState, Position, Uri } from '../core/index';

/** Something that was to be read or written, and was not, or not whole. */
export interface Failure {
  /** As given. */
  readonly path: string;
  readonly reason: string;
  readonly at?: Position;
}

/** The first bytes are enough of a longer file: they are more characters than the core reads of any kind, so that it refuses what it recognises. */
const mostBytes = 8 * 1024 * 1024;

/** What the core is told of a file. One that is not there is absent; one that is not text is handed over as it is, and refused there. */
export function readState(file: Uri): FileState {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return { state: 'unreadable', reason: stats.isDirectory() ? 'is a folder' : 'is not a regular file' };
    return { state: 'text', text: readStart(file, Math.min(stats.size, mostBytes)), version: 1 };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { state: 'absent' } : { state: 'unreadable', reason: reasonOf(error) };
  }
}

function readStart(file: Uri, size: number): string {
  const bytes = Buffer.alloc(size);
  const handle = openSync(file, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read) read = readSync(handle, bytes, length, size - length, null);
    return bytes.toString('utf8', 0, length);
  } finally {
    closeSync(handle);
  }
}

/** An error of the file system as one short reason. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    ENOTDIR: 'no such file',
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EROFS: 'read-only file system',
    ENOSPC: 'no space left',
    ELOOP: 'too many links',
  };
  return known[code ?? ''] ?? message;
}
