import * as vscode from 'vscode';
import { isTemplated } from '../core/index';
import { commandIds, stopScan } from './command-ids';
import { fillIn } from './convert';
import type { Progress } from './scan';
import type { TextsLoader } from './texts';
import type { WorkspaceHost } from './workspace-host';

/** Says, beside the language of the active editor, how many findings its file has; and how far a scan has come. */
export class Status {
  private item: vscode.LanguageStatusItem | undefined;
  private progress: Progress | undefined;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly host: WorkspaceHost,
    private readonly texts: TextsLoader,
  ) {
    const update = () => host.activity.track(this.update());
    this.subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(update),
      host.folders.onDidChange(update),
      host.files.onDidProgress((progress) => {
        this.progress = progress;
        update();
      }),
    );
    update();
  }

  dispose(): void {
    this.item?.dispose();
    this.subscriptions.dispose();
  }

  private async update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const workspace = document && (await this.host.present(document))?.current;
    const texts = workspace && (await this.texts.for(workspace.settings));
    if (document !== vscode.window.activeTextEditor?.document) return;
    if (document === undefined || workspace === undefined || texts === undefined) {
      this.item?.dispose();
      this.item = undefined;
      return;
    }
    const { editor, guide, hover } = texts.interface;
    const file = document.uri.toString();
    // The selector is the document itself: a language would show the item on every YAML file.
    const item = (this.item ??= vscode.languages.createLanguageStatusItem('virtlens.status', {}));
    item.selector = {
      scheme: document.uri.scheme,
      pattern: new vscode.RelativePattern(vscode.Uri.joinPath(document.uri, '..'), document.uri.path.split('/').at(-1) ?? ''),
    };
    item.name = 'Virtlens';
    item.busy = this.progress !== undefined;
    item.text = this.progress
      ? fillIn(editor.status.scanning, { ...this.progress })
      : fillIn(editor.status.findings, { count: workspace.findings(file).length });
    const model = workspace.model(file);
    item.detail = model && isTemplated(model) ? guide.notes.templated : 'Virtlens';
    item.command = this.progress
      ? { title: editor.status.stop, command: stopScan }
      : { title: hover.openGuide, command: commandIds.openGuide };
  }
}
