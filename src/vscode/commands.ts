import * as vscode from 'vscode';
import { defaultSettings, rules, type Audience, type Settings, type Texts } from '../core/index';
import { commandIds, stopScan } from './command-ids';
import { safeEdit } from './fix-all';
import { GuideView } from './guide-view';
import { showRule } from './rule-pages';
import { section } from './settings';
import type { TextsLoader } from './texts';
import type { WorkspaceHost } from './workspace-host';

/** Registers the commands of the manifest and the one of the status item. */
export function registerCommands(host: WorkspaceHost, loader: TextsLoader): vscode.Disposable {
  const settingsHere = (): Settings => {
    const document = vscode.window.activeTextEditor?.document;
    return ((document && host.folders.ownerOf(document.uri)) ?? host.folders.all[0])?.current.settings ?? defaultSettings;
  };
  const textsHere = (): Promise<Texts> => loader.for(settingsHere());
  const say = async (message: (texts: Texts['interface']['editor']) => string) => {
    vscode.window.setStatusBarMessage(message((await textsHere()).interface.editor), 5000);
  };

  const openGuide = () => vscode.commands.executeCommand(`${GuideView.id}.focus`);

  const explainHere = async () => {
    const editor = vscode.window.activeTextEditor;
    const workspace = editor && (await host.present(editor.document))?.current;
    if (editor === undefined || workspace === undefined) return say(({ nothingHere }) => nothingHere);
    const offset = editor.document.offsetAt(editor.selection.active);
    const finding = workspace.findings(editor.document.uri.toString()).find(({ span }) => span.start <= offset && offset <= span.end);
    return finding ? showRule(finding.rule) : vscode.commands.executeCommand('editor.action.showHover');
  };

  const fixAll = async () => {
    const document = vscode.window.activeTextEditor?.document;
    const edit = document && (await safeEdit(document, host));
    return edit ? vscode.workspace.applyEdit(edit) : say(({ nothingSafe }) => nothingSafe);
  };

  const pickRule = async (rule?: unknown) => {
    if (typeof rule === 'string') return showRule(rule);
    const texts = await textsHere();
    const items = rules.map(({ id }) => ({ label: texts.rules[id]?.title ?? id, description: id }));
    const picked = await vscode.window.showQuickPick(items, { placeHolder: texts.interface.editor.pickRule, matchOnDescription: true });
    return picked && showRule(picked.description);
  };

  const switchAudience = async () => {
    const texts = await textsHere();
    const { audience } = settingsHere();
    const items = (['everyone', 'careful'] satisfies Audience[]).map((value) => ({
      label: `${value === audience ? '$(check) ' : ''}${texts.interface.audience[value]}`,
      detail: texts.interface.editor.audience[value],
      value,
    }));
    const picked = await vscode.window.showQuickPick(items, { placeHolder: texts.interface.editor.pickAudience });
    if (picked === undefined) return;
    const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
    await vscode.workspace.getConfiguration(section).update('audience', picked.value, target);
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.openGuide, openGuide),
    vscode.commands.registerCommand(commandIds.explainHere, explainHere),
    vscode.commands.registerCommand(commandIds.fixAll, fixAll),
    vscode.commands.registerCommand(commandIds.showRule, pickRule),
    vscode.commands.registerCommand(commandIds.rescan, () => host.rescan()),
    vscode.commands.registerCommand(commandIds.switchAudience, switchAudience),
    vscode.commands.registerCommand(stopScan, () => host.files.stopScans()),
  );
}
