import * as vscode from 'vscode';
import type { Workspace } from '../core/index';
import type { Snapshot } from '../panel/protocol';
import { ProfileLens } from './code-lens';
import { registerCommands } from './commands';
import { Diagnostics } from './diagnostics';
import { FixAll } from './fix-all';
import { GuideView } from './guide-view';
import { ConstructHover } from './hover';
import { QuickFixes } from './quick-fixes';
import { RulePages } from './rule-pages';
import { Status } from './status';
import { TextsLoader } from './texts';
import { WorkspaceHost } from './workspace-host';

/** What tests see beside what every user sees. */
export interface TestSeam {
  /** Resolves when nothing is under way: no file is being read, no text rests, nothing waits to be shown. */
  whenSettled(): Promise<void>;
  /** The core's workspace that a file belongs to. */
  workspaceOf(uri: vscode.Uri): Workspace | undefined;
  readonly guide: {
    /** What the guide's page is sent. */
    readonly onDidPost: vscode.Event<Snapshot>;
    /** Takes a message as if the page had sent it. */
    receive(message: unknown): Promise<void>;
  };
}

/** Files of our kinds have various languages, and some are told by their content; the providers themselves leave others alone. */
const anyDocument: vscode.DocumentSelector = '*';

export function activate(context: vscode.ExtensionContext): TestSeam {
  const log = vscode.window.createOutputChannel('Virtlens', { log: true });
  const host = new WorkspaceHost(log);
  const texts = new TextsLoader(context.extensionUri);
  const guide = new GuideView(context.extensionUri, host, texts);
  const lens = new ProfileLens(host, texts);
  context.subscriptions.push(
    log,
    host,
    guide,
    lens,
    new Diagnostics(host, texts),
    new RulePages(texts, () => host.folders.all[0]?.current.settings ?? { locale: 'auto' }),
    new Status(host, texts),
    registerCommands(host, texts),
    vscode.languages.registerHoverProvider(anyDocument, new ConstructHover(host, texts)),
    vscode.languages.registerCodeActionsProvider(anyDocument, new QuickFixes(host, texts), QuickFixes.metadata),
    vscode.languages.registerCodeActionsProvider(anyDocument, new FixAll(host, texts), FixAll.metadata),
    vscode.languages.registerCodeLensProvider(anyDocument, lens),
  );
  return {
    whenSettled: () => host.activity.whenIdle(),
    workspaceOf: (uri) => host.folders.ownerOf(uri)?.current,
    guide,
  };
}
