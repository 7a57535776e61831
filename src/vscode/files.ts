import * as vscode from 'vscode';
import type { FileState } from '../core/index';
import { openDocument, stateOfDocument } from './documents';

/** More bytes than the longest text that the core would read, were each of its characters three bytes long. */
const mostBytes = 6 * 1024 * 1024;

/** Reads a file as UTF-8. Whatever keeps it from being read is an answer, too. */
async function readFile(uri: vscode.Uri): Promise<FileState> {
  try {
    const { size, type, mtime } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) return { state: 'absent' };
    if (size > mostBytes) return { state: 'too-large' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { state: 'text', text: new TextDecoder().decode(bytes), version: mtime };
  } catch (error) {
    const isMissing = error instanceof vscode.FileSystemError && ['FileNotFound', 'FileNotADirectory'].includes(error.code);
    return isMissing ? { state: 'absent' } : { state: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The file as it stands in the editor where it is open, else as it lies on disk. A clean document of a file that was removed counts no more. */
export async function readCurrent(uri: vscode.Uri): Promise<FileState> {
  const onDisk = await readFile(uri);
  const document = openDocument(uri.toString());
  return document && (document.isDirty || onDisk.state !== 'absent') ? stateOfDocument(document) : onDisk;
}
