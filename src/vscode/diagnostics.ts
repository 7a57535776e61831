import * as vscode from 'vscode';
import {
  findingSentence,
  problemSentence,
  relatedSentence,
  type Finding,
  type Severity,
  type Texts,
  type Uri,
  type Workspace,
} from '../core/index';
import { locationOf, toRange } from './convert';
import type { FolderWorkspace } from './folder-workspace';
import type { FolderChange } from './folders';
import { ruleUri } from './rule-pages';
import type { TextsLoader } from './texts';
import type { WorkspaceHost } from './workspace-host';

const source = 'virtlens';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows findings and problems of our files, open or not, in the editor and in the list of problems. */
export class Diagnostics {
  private readonly collection = vscode.languages.createDiagnosticCollection(source);
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly host: WorkspaceHost,
    private readonly texts: TextsLoader,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.collection,
      host.folders.onDidChange((change) => host.activity.track(this.publish(change))),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async publish({ folder, files }: FolderChange): Promise<void> {
    const texts = await this.texts.for(folder.current.settings);
    // Read after the texts came, so that of two publications the later one never shows older findings.
    for (const file of files) {
      const uri = vscode.Uri.parse(file);
      if (this.host.folders.ownerOf(uri) === folder) this.collection.set(uri, this.diagnosticsFor(file, folder, texts));
      else if (!this.host.folders.all.includes(folder)) this.collection.delete(uri);
    }
  }

  private diagnosticsFor(file: Uri, folder: FolderWorkspace, texts: Texts): vscode.Diagnostic[] {
    const { current, settings } = folder;
    if (settings?.file === file) {
      return settings.problems.map(({ reason, span }) =>
        diagnostic(toRange(settings.lines.rangeOf(span)), problemSentence('settings', { reason }, texts), 'warning'),
      );
    }
    if (!current.settings.diagnostics) return [];
    const problems = current.problems(file).map(({ id, values, span }) => {
      return diagnostic(locationOf({ file, span }, current).range, problemSentence(id, values, texts), 'error');
    });
    return [...problems, ...current.findings(file).map((finding) => forFinding(finding, current, texts))];
  }
}

function diagnostic(range: vscode.Range, message: string, severity: Severity): vscode.Diagnostic {
  const result = new vscode.Diagnostic(range, message, severities[severity]);
  result.source = source;
  return result;
}

function forFinding(finding: Finding, workspace: Workspace, texts: Texts): vscode.Diagnostic {
  const result = diagnostic(locationOf(finding, workspace).range, findingSentence(finding, texts), finding.severity);
  result.code = { value: finding.rule, target: ruleUri(finding.rule) };
  result.relatedInformation = finding.related.map(
    (related, index) => new vscode.DiagnosticRelatedInformation(locationOf(related, workspace), relatedSentence(finding, index, texts)),
  );
  return result;
}
