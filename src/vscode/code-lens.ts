import * as vscode from 'vscode';
import { profileOf, technologyName, tierName, type Place, type Texts, type Uri, type Workload, type Workspace } from '../core/index';
import { commandIds } from './command-ids';
import { locationOf } from './convert';
import type { TextsLoader } from './texts';
import type { WorkspaceHost } from './workspace-host';

/** Says above each workload, in one line, what it is and how strongly it is isolated. Off unless asked for. */
export class ProfileLens implements vscode.CodeLensProvider {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changed.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly host: WorkspaceHost,
    private readonly texts: TextsLoader,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      host.folders.onDidChange(() => this.changed.fire()),
    );
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const workspace = (await this.host.present(document))?.current;
    if (!workspace?.settings.codeLens) return [];
    const texts = await this.texts.for(workspace.settings);
    const file = document.uri.toString();
    return workspace
      .workloads()
      .map((workload) => ({ workload, place: nameOf(workload) }))
      .filter(({ place }) => place.file === file)
      .map(({ workload, place }) => {
        const title = profileInShort(workload, file, workspace, texts);
        return new vscode.CodeLens(locationOf(place, workspace).range, { title, command: commandIds.openGuide });
      });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

/** Where the workload's name is written, or what stands for it. */
function nameOf(workload: Workload): Place {
  switch (workload.kind) {
    case 'service':
      return workload.nameAt;
    case 'image':
      return { file: workload.file, span: workload.stages[0].from.keywordSpan };
    default:
      return { file: workload.file, span: workload.element.nameSpan };
  }
}

function profileInShort(workload: Workload, file: Uri, workspace: Workspace, texts: Texts): string {
  const { tier, technology } = profileOf(workload, workspace.settings);
  const about = workspace.findings(file).filter((finding) => finding.workload === '' || finding.workload === workload.name).length;
  return [technologyName(technology, texts), tier ? tierName(tier, texts) : '', `${texts.interface.guide.findings}: ${about}`]
    .filter((part) => part !== '')
    .join(' · ');
}
