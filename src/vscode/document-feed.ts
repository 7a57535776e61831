import * as vscode from 'vscode';
import { Debounced, type Activity } from './activity';
import { isCandidate, kindOfDocument, stateOfDocument } from './documents';
import type { Folders } from './folders';
import type { ParserLoader } from './parsers';

/** How long a text must rest before it is looked at, in milliseconds. */
const rest = 300;

/** Keeps the workspaces at what stands in the editors, saved or not. */
export class DocumentFeed {
  private readonly dirty = new Set<vscode.TextDocument>();
  private readonly textRests: Debounced;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly folders: Folders,
    private readonly parsers: ParserLoader,
    activity: Activity,
  ) {
    this.textRests = new Debounced(activity, () => activity.track(this.takeAll()));
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.lookAt(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.lookAt(document, rest)),
      vscode.workspace.onDidCloseTextDocument((document) => this.dirty.delete(document)),
    );
  }

  /** Takes the documents that are open already. */
  async takeOpen(): Promise<void> {
    for (const document of vscode.workspace.textDocuments) if (isCandidate(document)) this.dirty.add(document);
    await this.takeAll();
  }

  /** Takes the document's text as it is now, if it has changed since it was looked at. */
  async take(document: vscode.TextDocument): Promise<void> {
    if (!this.dirty.delete(document)) return;
    const kind = kindOfDocument(document);
    if (kind && !this.parsers.has(kind)) await this.parsers.load(kind);
    if (document.isClosed) return;
    // The text may have changed while the parser came; then the document is dirty again and will be taken once more.
    this.folders.put(document.uri, stateOfDocument(document), kind !== undefined);
    this.folders.apply();
  }

  dispose(): void {
    this.textRests.dispose();
    this.subscriptions.dispose();
  }

  private lookAt(document: vscode.TextDocument, delay: number): void {
    if (!isCandidate(document) && !this.folders.knows(document.uri.toString())) return;
    this.dirty.add(document);
    this.textRests.schedule(delay);
  }

  private async takeAll(): Promise<void> {
    for (const document of [...this.dirty]) await this.take(document);
  }
}
