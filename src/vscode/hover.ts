import * as vscode from 'vscode';
import { explainAt, type Finding, type Texts } from '../core/index';
import { commandIds } from './command-ids';
import { locationOf } from './convert';
import type { TextsLoader } from './texts';
import type { WorkspaceHost } from './workspace-host';

/** Says what the construct under the pointer does, with links to the guide and to the pages of rules that found something there. */
export class ConstructHover implements vscode.HoverProvider {
  constructor(
    private readonly host: WorkspaceHost,
    private readonly texts: TextsLoader,
  ) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const workspace = (await this.host.present(document))?.current;
    if (workspace === undefined || !workspace.settings.hover || token.isCancellationRequested) return undefined;
    const texts = await this.texts.for(workspace.settings);
    const file = document.uri.toString();
    const offset = document.offsetAt(position);
    const said = explainAt(workspace, file, offset, texts);
    if (said === undefined) return undefined;
    const here = workspace.findings(file).filter(({ span }) => span.start <= offset && offset <= span.end);
    const markdown = new vscode.MarkdownString(`${said.markdown}\n\n${links(here, texts)}`);
    markdown.isTrusted = { enabledCommands: [commandIds.openGuide, commandIds.showRule] };
    return new vscode.Hover(markdown, locationOf({ file, span: said.span }, workspace).range);
  }
}

function links(findings: readonly Finding[], texts: Texts): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return [
    `[${texts.interface.hover.openGuide}](command:${commandIds.openGuide})`,
    ...rules.map((rule) => `[${rule}](command:${commandIds.showRule}?${encodeURIComponent(JSON.stringify([rule]))})`),
  ].join(' · ');
}
