import * as vscode from 'vscode';
import type { FileState, Uri } from '../core/index';
import { FolderWorkspace, type Surroundings } from './folder-workspace';

/** Files whose findings or problems are others than before, or are to be shown otherwise. */
export interface FolderChange {
  readonly folder: FolderWorkspace;
  readonly files: ReadonlySet<Uri>;
}

const keyOf = (folder: vscode.Uri | undefined): Uri => folder?.toString() ?? '';

/** The workspaces of the window: one for each folder, and one for the files that lie in none. */
export class Folders {
  private readonly byKey = new Map<Uri, FolderWorkspace>();
  private readonly changed = new vscode.EventEmitter<FolderChange>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly surroundings: Surroundings) {}

  get all(): readonly FolderWorkspace[] {
    return [...this.byKey.values()];
  }

  /** Makes the workspace of a folder, with its settings; `undefined` is the one for files that lie in none. */
  async add(folder: vscode.Uri | undefined): Promise<FolderWorkspace> {
    const workspace = new FolderWorkspace(folder, this.surroundings);
    workspace.onDidChange((files) => this.changed.fire({ folder: workspace, files }));
    this.byKey.set(keyOf(folder), workspace);
    await workspace.refreshSettings();
    return workspace;
  }

  remove(folder: vscode.Uri): void {
    const workspace = this.byKey.get(keyOf(folder));
    if (workspace === undefined) return;
    this.byKey.delete(keyOf(folder));
    this.changed.fire({ folder: workspace, files: new Set(workspace.current.files) });
    workspace.dispose();
  }

  /** The workspace that a file belongs to; `undefined` while that is not made yet. */
  ownerOf(uri: vscode.Uri): FolderWorkspace | undefined {
    return this.byKey.get(keyOf(vscode.workspace.getWorkspaceFolder(uri)?.uri));
  }

  /** Whether a workspace was given this file or asked for it. */
  knows(uri: Uri): boolean {
    return this.all.some((workspace) => workspace.knows(uri));
  }

  /** Gives a file to its owner, if it is one of ours, and to the workspaces that asked for it; the others forget it. */
  put(uri: vscode.Uri, state: FileState, isOurs: boolean): void {
    const key = uri.toString();
    const owner = isOurs ? this.ownerOf(uri) : undefined;
    for (const workspace of this.all) workspace.put(key, workspace === owner || workspace.asksFor(key) ? state : undefined);
  }

  /** Hands over what was put. */
  apply(): void {
    for (const workspace of this.all) workspace.apply();
  }

  dispose(): void {
    for (const workspace of this.all) workspace.dispose();
    this.changed.dispose();
  }
}
