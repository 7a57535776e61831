import * as vscode from 'vscode';
import { findingSentence, guideAt, type Finding, type Guide, type Texts, type Workspace } from '../core/index';
import { isMessageToExtension, type MessageToExtension, type PanelPlace, type Snapshot } from '../panel/protocol';
import { Debounced } from './activity';
import { toRange, toWorkspaceEdit } from './convert';
import { guidePage } from './guide-page';
import { showRule } from './rule-pages';
import { isFresh } from './stale';
import type { TextsLoader } from './texts';
import type { WorkspaceHost } from './workspace-host';

/** How long the cursor must rest before the guide follows, in milliseconds. */
const rest = 100;

interface Shown {
  readonly snapshot: Snapshot;
  readonly workspace: Workspace;
  readonly texts: Texts;
}

/** The guide in the side bar: shows what is to be said of the place of the cursor, and does what its buttons ask for. */
export class GuideView implements vscode.WebviewViewProvider {
  static readonly id = 'virtlens.guide';

  private view: vscode.WebviewView | undefined;
  private editor = vscode.window.activeTextEditor;
  private shown: Shown | undefined;
  private revision = 0;
  private readonly cursorRests: Debounced;
  private readonly posted = new vscode.EventEmitter<Snapshot>();
  private readonly subscriptions: vscode.Disposable;

  /** Every snapshot that the page was sent. */
  readonly onDidPost = this.posted.event;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly host: WorkspaceHost,
    private readonly texts: TextsLoader,
  ) {
    this.cursorRests = new Debounced(host.activity, () => host.activity.track(this.post()));
    this.subscriptions = vscode.Disposable.from(
      this.posted,
      this.cursorRests,
      vscode.window.registerWebviewViewProvider(GuideView.id, this),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        // Without an editor the focus is in a panel, for example in the guide itself.
        if (editor) this.editor = editor;
        this.cursorRests.schedule(rest);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === this.editor && this.cursorRests.schedule(rest)),
      host.folders.onDidChange(() => this.cursorRests.schedule(rest)),
    );
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const { webview } = view;
    this.view = view;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.extension, 'dist'), vscode.Uri.joinPath(this.extension, 'media')],
    };
    webview.onDidReceiveMessage((message: unknown) => this.host.activity.track(this.receive(message)));
    view.onDidChangeVisibility(() => view.visible && this.cursorRests.schedule(0));
    view.onDidDispose(() => {
      if (this.view === view) this.view = undefined;
    });
    webview.html = guidePage(webview, this.extension);
  }

  /** Does what the page asks for; drops what it cannot have said. */
  async receive(message: unknown): Promise<void> {
    if (!isMessageToExtension(message)) return;
    switch (message.type) {
      case 'ready':
        return this.post();
      case 'reveal':
        return this.reveal(message.place);
      case 'explain':
        return showRule(message.rule);
      case 'fix':
        return this.fix(message);
    }
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async post(): Promise<void> {
    if (this.view?.visible !== true) return;
    const shown = await this.snapshot();
    this.shown = shown;
    if (shown === undefined) return;
    await this.view?.webview.postMessage(shown.snapshot);
    this.posted.fire(shown.snapshot);
  }

  private async snapshot(): Promise<Shown | undefined> {
    const document = this.editor?.document;
    const folder = document && !document.isClosed ? await this.host.present(document) : undefined;
    const workspace = (folder ?? this.host.folders.all[0])?.current;
    if (workspace === undefined) return undefined;
    const texts = await this.texts.for(workspace.settings);
    const offset = document && this.editor ? document.offsetAt(this.editor.selection.active) : 0;
    const guide = folder && document ? guideAt(workspace, document.uri.toString(), offset, texts) : undefined;
    return { snapshot: snapshotOf(guide, texts, ++this.revision), workspace, texts };
  }

  private async reveal({ file, range }: PanelPlace): Promise<void> {
    if (!this.shown?.workspace.files.includes(file)) return;
    await vscode.window.showTextDocument(vscode.Uri.parse(file), { selection: toRange(range) });
  }

  private async fix(message: Extract<MessageToExtension, { type: 'fix' }>): Promise<void> {
    const { shown } = this;
    if (shown === undefined) return;
    const { snapshot, workspace, texts } = shown;
    const fix = findingOf(shown, message.finding)?.fixes[message.fix];
    const isCurrent = snapshot.revision === message.revision && fix !== undefined && (await isFresh(fix.edits, workspace));
    if (!isCurrent || !(await vscode.workspace.applyEdit(toWorkspaceEdit(fix.edits, workspace)))) {
      vscode.window.setStatusBarMessage(texts.interface.editor.stale, 5000);
    }
  }
}

/** The core's finding behind one of the guide's. */
function findingOf({ snapshot: { guide }, workspace, texts }: Shown, index: number): Finding | undefined {
  const finding = guide?.findings[index];
  return (
    finding &&
    workspace.findings(finding.place.file).find((candidate) => {
      const start = workspace.model(candidate.file)?.lines.positionOf(candidate.span.start);
      const { line, character } = finding.place.range.start;
      return (
        candidate.rule === finding.rule &&
        start?.line === line &&
        start.character === character &&
        findingSentence(candidate, texts) === finding.text
      );
    })
  );
}

function snapshotOf(guide: Guide | undefined, texts: Texts, revision: number): Snapshot {
  const { guide: words, severity } = texts.interface;
  return {
    type: 'snapshot',
    revision,
    language: texts.locale === 'zh-cn' ? 'zh-Hans' : texts.locale,
    words: { ...words, severity },
    guide,
  };
}
