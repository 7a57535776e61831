import * as vscode from 'vscode';
import { rulePage, rules, type Texts } from '../core/index';
import type { TextsLoader } from './texts';

const scheme = 'virtlens-rule';
const ending = '.md';

/** The address of a rule's page. */
export function ruleUri(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${rule}${ending}` });
}

/** Shows a rule's page as it is meant to be read. */
export async function showRule(rule: string): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', ruleUri(rule));
}

/** Serves the rules' pages from the texts that the extension carries. */
export class RulePages implements vscode.TextDocumentContentProvider {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly texts: TextsLoader,
    private readonly locale: () => Parameters<TextsLoader['for']>[0],
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('virtlens.locale') && this.refresh()),
    );
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const id = uri.path.slice(1, -ending.length);
    const texts: Texts = await this.texts.for(this.locale());
    const rule = rules.find((known) => known.id === id);
    return rule ? rulePage(rule, texts) : texts.interface.page.missing.replace('{rule}', () => id);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private refresh(): void {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) this.changed.fire(uri);
  }
}
