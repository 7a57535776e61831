import * as vscode from 'vscode';
import { mayBeOurs, recognise, type FileState, type Kind } from '../core/index';

/** The kinds that the editor itself tells by its built-in languages. */
const kindsOfLanguages: Readonly<Record<string, Kind>> = { dockerfile: 'dockerfile', dockercompose: 'compose' };

/** The languages of files that only their content tells. */
const possibleLanguages: ReadonlySet<string> = new Set(['yaml', 'xml']);

/** Whether the document may be one of ours, so that its text is worth a look. Old revisions, output and previews are not. */
export function isCandidate({ uri, languageId }: vscode.TextDocument): boolean {
  if (!(languageId in kindsOfLanguages) && !possibleLanguages.has(languageId) && !mayBeOurs(uri.path)) return false;
  return (
    uri.scheme === 'untitled' ||
    vscode.workspace.getWorkspaceFolder(uri) !== undefined ||
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true
  );
}

/** The kind of the document, by its language or else by its name and content. */
export function kindOfDocument(document: vscode.TextDocument): Kind | undefined {
  if (!isCandidate(document)) return undefined;
  return kindsOfLanguages[document.languageId] ?? recognise(document.uri.toString(), document.getText());
}

/** The text as it stands in the editor, saved or not. */
export function stateOfDocument(document: vscode.TextDocument): FileState {
  const kind = kindsOfLanguages[document.languageId];
  return { state: 'text', text: document.getText(), version: document.version, ...(kind === undefined ? {} : { kind }) };
}

/** The open document of that name. */
export function openDocument(uri: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri);
}
