import * as vscode from 'vscode';
import { LineIndex, type FileEdit, type Place, type Range, type Workspace } from '../core/index';

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** The place as the editor counts it; the file's beginning where the file is not read. */
export function locationOf(place: Place, workspace: Workspace): vscode.Location {
  const lines = workspace.lines(place.file) ?? new LineIndex('');
  return new vscode.Location(vscode.Uri.parse(place.file), toRange(lines.rangeOf(place.span)));
}

/** All edits as one that is made as a whole or not at all. */
export function toWorkspaceEdit(edits: readonly FileEdit[], workspace: Workspace): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  for (const edit of edits) {
    const { uri, range } = locationOf(edit, workspace);
    result.replace(uri, range, edit.newText);
  }
  return result;
}

/** The text with its placeholders filled. */
export function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
