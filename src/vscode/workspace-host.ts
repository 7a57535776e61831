import * as vscode from 'vscode';
import { Activity, Debounced } from './activity';
import { DocumentFeed } from './document-feed';
import { FileFeed } from './file-feed';
import { settingsFileOf } from './folder-settings';
import type { FolderWorkspace } from './folder-workspace';
import { Folders } from './folders';
import { ParserLoader } from './parsers';
import { section } from './settings';

/** How long the text of a settings file must rest, in milliseconds: each change of it lets everything be looked at again. */
const rest = 300;

/** Feeds the core: with the documents of the editor, with the files of the folders, with settings, and with what the core asks for. */
export class WorkspaceHost {
  readonly activity = new Activity();
  private readonly parsers = new ParserLoader();
  readonly folders: Folders;
  private readonly documents: DocumentFeed;
  readonly files: FileFeed;
  private readonly settingsRest = new Debounced(this.activity, () => this.refreshSettings());
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly subscriptions: vscode.Disposable;
  private readonly started: Promise<void>;

  constructor(log: vscode.LogOutputChannel) {
    const { activity, parsers } = this;
    this.folders = new Folders({ parsers, activity, log, answer: (uri) => this.files.answer(uri) });
    this.documents = new DocumentFeed(this.folders, parsers, activity);
    this.files = new FileFeed(this.folders, parsers, activity);
    this.subscriptions = vscode.Disposable.from(
      this.folders,
      this.documents,
      this.files,
      this.settingsRest,
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.files.changed(uri);
        this.refreshSettings(uri);
      }),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.refreshSettings(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.isSettingsFile(document.uri) && this.settingsRest.schedule(rest)),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(section) && this.refreshSettings()),
      vscode.extensions.onDidChange(() => this.refreshSettings()),
      vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.close(uri);
        activity.track(this.open(added.map(({ uri }) => uri)));
      }),
    );
    this.started = this.open([undefined, ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri)]);
    activity.track(this.started);
  }

  /** The workspace of a document, with the text that the document has now; `undefined` where the document is not ours. */
  async present(document: vscode.TextDocument): Promise<FolderWorkspace | undefined> {
    await this.started;
    await this.documents.take(document);
    const owner = this.folders.ownerOf(document.uri);
    return owner?.current.files.includes(document.uri.toString()) ? owner : undefined;
  }

  /** Reads every folder anew. */
  rescan(): void {
    for (const folder of this.folders.all) {
      for (const uri of folder.files) this.files.changed(vscode.Uri.parse(uri));
      this.activity.track(this.files.scan(folder));
    }
  }

  dispose(): void {
    for (const watcher of this.watchers.values()) watcher.dispose();
    this.subscriptions.dispose();
  }

  private async open(folders: readonly (vscode.Uri | undefined)[]): Promise<void> {
    for (const folder of folders) if (folder) this.watch(folder);
    const opened = await Promise.all(folders.map((folder) => this.folders.add(folder)));
    await this.documents.takeOpen();
    // One of them may have been closed meanwhile.
    for (const folder of opened) if (this.folders.all.includes(folder)) this.activity.track(this.files.scan(folder));
  }

  private close(folder: vscode.Uri): void {
    this.watchers.get(folder.toString())?.dispose();
    this.watchers.delete(folder.toString());
    this.folders.remove(folder);
    this.files.stopScansOfRemoved();
  }

  /** All of the folder is watched: the core asks for files of any name, and for some that are not there yet. */
  private watch(folder: vscode.Uri): void {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    const changed = (uri: vscode.Uri) => {
      this.files.changed(uri);
      this.refreshSettings(uri);
    };
    const subscriptions = [watcher.onDidCreate(changed), watcher.onDidChange(changed), watcher.onDidDelete(changed)];
    this.watchers.set(folder.toString(), vscode.Disposable.from(watcher, ...subscriptions));
  }

  private isSettingsFile(file: vscode.Uri): boolean {
    return this.folders.all.some(({ folder }) => folder !== undefined && settingsFileOf(folder) === file.toString());
  }

  /** Reads the settings again of the folder whose settings file this is, or of all. */
  private refreshSettings(file?: vscode.Uri): void {
    for (const workspace of this.folders.all) {
      const isItsFile = file !== undefined && workspace.folder !== undefined && settingsFileOf(workspace.folder) === file.toString();
      if (file === undefined || isItsFile) this.activity.track(workspace.refreshSettings());
    }
  }
}
