import * as vscode from 'vscode';
import { mayBeOurs, recognise, type FileState, type Kind, type Uri } from '../core/index';
import { Debounced, type Activity } from './activity';
import { kindOfDocument, openDocument } from './documents';
import { readCurrent } from './files';
import type { FolderWorkspace } from './folder-workspace';
import type { Folders } from './folders';
import type { ParserLoader } from './parsers';
import { isExcluded, scanFolder, type Progress } from './scan';

/** How long files must rest, in milliseconds: a change of branch touches many at once. */
const rest = 50;

/** How much text is applied at once while folders are scanned: what a parser reads in a few milliseconds. */
const slice = 8 * 1024;

/** Keeps the workspaces at what lies in the folders. */
export class FileFeed {
  private readonly latest = new Map<Uri, object>();
  private readonly filesRest: Debounced;
  private readonly progressed = new vscode.EventEmitter<Progress | undefined>();
  private readonly scans = new Map<FolderWorkspace, vscode.CancellationTokenSource>();
  private gathered = 0;

  /** How far a scan has come; `undefined` when it has ended. */
  readonly onDidProgress = this.progressed.event;

  constructor(
    private readonly folders: Folders,
    private readonly parsers: ParserLoader,
    private readonly activity: Activity,
  ) {
    this.filesRest = new Debounced(activity, () => folders.apply());
  }

  /** Looks at a file that was made, changed or removed, or that no editor has open any more. */
  changed(uri: vscode.Uri): void {
    const below = `${uri.toString()}/`;
    // Of a folder that goes away only the folder is reported.
    const held = this.folders.all.flatMap(({ files }) => files.filter((file) => file.startsWith(below)));
    for (const file of [uri, ...held.map((file) => vscode.Uri.parse(file))]) {
      if (this.folders.knows(file.toString()) || this.isWorthALook(file))
        this.activity.track(this.read(file).then(() => this.filesRest.schedule(rest)));
    }
  }

  /** The text of a file that the core asks for. What lies outside the window's folders is not opened, except beside a single open file. */
  async answer(uri: Uri): Promise<FileState> {
    return this.isInside(uri) ? readCurrent(vscode.Uri.parse(uri)) : { state: 'outside' };
  }

  /** Reads all files of a folder that may be ours; an earlier scan of it ends. */
  async scan(workspace: FolderWorkspace): Promise<void> {
    const { folder } = workspace;
    if (folder === undefined) return;
    this.scans.get(workspace)?.cancel();
    const source = new vscode.CancellationTokenSource();
    this.scans.set(workspace, source);
    try {
      await scanFolder(
        folder,
        source.token,
        (uri) => this.read(uri),
        (progress) => this.progressed.fire(progress),
      );
    } finally {
      if (this.scans.get(workspace) === source) this.scans.delete(workspace);
      source.dispose();
      this.folders.apply();
      if (this.scans.size === 0) this.progressed.fire(undefined);
    }
  }

  stopScans(): void {
    for (const source of this.scans.values()) source.cancel();
  }

  /** Ends the scans of folders that are no longer open. */
  stopScansOfRemoved(): void {
    for (const [workspace, source] of this.scans) if (!this.folders.all.includes(workspace)) source.cancel();
  }

  dispose(): void {
    this.stopScans();
    this.filesRest.dispose();
    this.progressed.dispose();
  }

  private isWorthALook(uri: vscode.Uri): boolean {
    const folder = this.folders.ownerOf(uri)?.folder;
    return folder !== undefined && mayBeOurs(uri.path) && !isExcluded(uri.path.slice(folder.path.length));
  }

  private isInside(uri: Uri): boolean {
    // A text that was never saved has no folder.
    const isFile = (name: Uri) => /^[^/]+:\//.test(name) && !name.startsWith('untitled:');
    if (!isFile(uri)) return false;
    if (vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri)) !== undefined) return true;
    const loose = this.folders.all.find(({ folder }) => folder === undefined)?.files ?? [];
    return loose.some(
      (file) => isFile(file) && openDocument(file) !== undefined && uri.startsWith(file.slice(0, file.lastIndexOf('/') + 1)),
    );
  }

  /** Reads a file and puts it, unless a later reading of it has begun. */
  private async read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const own = {};
    this.latest.set(key, own);
    const state = await readCurrent(uri);
    const kind = state.state === 'text' ? this.kindOf(uri, state.text) : undefined;
    if (kind) await this.parsers.load(kind);
    if (this.latest.get(key) !== own) return;
    this.latest.delete(key);
    this.folders.put(uri, state, kind !== undefined);
    this.gathered += state.state === 'text' && kind ? state.text.length : 0;
    if (this.gathered > slice) {
      this.gathered = 0;
      this.folders.apply();
    }
  }

  private kindOf(uri: vscode.Uri, text: string): Kind | undefined {
    const document = openDocument(uri.toString());
    if (document) return kindOfDocument(document);
    return this.isWorthALook(uri) ? recognise(uri.toString(), text) : undefined;
  }
}
