import * as vscode from 'vscode';
import { LineIndex, loadSettingsReader, rootedIn, settingsFileName, type Settings, type SettingsProblem, type Uri } from '../core/index';
import { readCurrent } from './files';
import { editorSettings, settingsInForce } from './settings';

/** The settings of a folder, with what is wrong in the file that some of them come from. */
export interface FolderSettings {
  readonly settings: Settings;
  /** The settings file, which may not exist; `undefined` for files that lie in no folder. */
  readonly file: Uri | undefined;
  readonly problems: readonly SettingsProblem[];
  /** The lines of the file. */
  readonly lines: LineIndex;
}

/** The settings file of a folder. */
export function settingsFileOf(folder: vscode.Uri): Uri {
  return vscode.Uri.joinPath(folder, settingsFileName).toString();
}

/** Reads the settings of a folder from the editor and from the settings file, as that stands in the editor where it is open. */
export async function readFolderSettings(folder: vscode.Uri | undefined): Promise<FolderSettings> {
  const file = folder && settingsFileOf(folder);
  const text = file === undefined ? '' : await textOf(file);
  const editor = editorSettings(folder);
  const lines = new LineIndex(text);
  const rooted = (settings: Settings) => (folder ? rootedIn(folder.toString(), settings) : settings);
  if (text.trim() === '') return { settings: rooted(settingsInForce(editor, {})), file, problems: [], lines };
  const { readSettingsFile } = await loadSettingsReader();
  const { settings, problems } = readSettingsFile(text);
  return { settings: rooted(settingsInForce(editor, settings)), file, problems, lines };
}

async function textOf(uri: Uri): Promise<string> {
  const state = await readCurrent(vscode.Uri.parse(uri));
  return state.state === 'text' ? state.text : '';
}
