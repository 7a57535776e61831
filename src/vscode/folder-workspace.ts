import * as vscode from 'vscode';
import { createWorkspace, defaultSettings, rules, type FileState, type Uri, type Workspace } from '../core/index';
import type { Activity } from './activity';
import { readFolderSettings, type FolderSettings } from './folder-settings';
import type { ParserLoader } from './parsers';

/** What workspaces share. */
export interface Surroundings {
  readonly parsers: ParserLoader;
  readonly activity: Activity;
  readonly log: vscode.LogOutputChannel;
  /** The text of a file that was asked for, or why there is none. */
  answer(uri: Uri): Promise<FileState>;
}

/**
 * One workspace of the core with its settings: that of a folder of the window, or that of the files that lie in none.
 * It gathers changes until they are applied, and gets the core the files that it asks for.
 */
export class FolderWorkspace {
  private workspace: Workspace;
  private read: FolderSettings | undefined;
  private readonly waiting = new Map<Uri, FileState | undefined>();
  private readonly asked = new Set<Uri>();
  private readonly held = new Set<Uri>();
  private answering = false;
  private latestReading: object | undefined;
  private readonly logged = new Set<string>();
  private readonly changed = new vscode.EventEmitter<ReadonlySet<Uri>>();
  /** The files whose findings or problems are others than before, or are to be shown otherwise. */
  readonly onDidChange = this.changed.event;

  constructor(
    /** The folder; `undefined` for the files that lie in none. */
    readonly folder: vscode.Uri | undefined,
    private readonly surroundings: Surroundings,
  ) {
    this.workspace = createWorkspace(surroundings.parsers.parsers, rules, defaultSettings);
  }

  /** The workspace with everything that was applied so far. */
  get current(): Workspace {
    return this.workspace;
  }

  /** The settings with what is wrong in their file; `undefined` until they were read. */
  get settings(): FolderSettings | undefined {
    return this.read;
  }

  /** The files that the core was given. */
  get files(): readonly Uri[] {
    return [...this.held];
  }

  /** Whether the core was given this file or asked for it. */
  knows(uri: Uri): boolean {
    return this.held.has(uri) || this.asked.has(uri);
  }

  /** Whether the core asked for this file, so that it is read whatever its name and content. */
  asksFor(uri: Uri): boolean {
    return this.asked.has(uri);
  }

  /** Keeps a change for the next `apply`; `undefined` forgets the file. The parser of its kind must be loaded. */
  put(uri: Uri, state: FileState | undefined): void {
    if (state === undefined && !this.held.has(uri)) return;
    if (state === undefined) this.held.delete(uri);
    else this.held.add(uri);
    this.waiting.set(uri, state);
  }

  /** Hands the core what was gathered, and answers later on what it asks for then. */
  apply(): void {
    const settings = this.read?.settings ?? this.workspace.settings;
    if (this.waiting.size === 0 && settings === this.workspace.settings) return;
    const changes = new Map(this.waiting);
    this.waiting.clear();
    this.workspace = this.next(changes, settings);
    const { changed, failures, wants } = this.workspace;
    for (const { rule, file, reason } of failures) this.logOnce(`${rule} failed on ${file}: ${reason}`);
    if (changed.size > 0) this.changed.fire(changed);
    if (!this.answering && wants.size > 0) this.surroundings.activity.track(this.answerAll());
  }

  /** Reads the settings anew, unless a later reading has begun meanwhile; when they differ, everything is looked at again. */
  async refreshSettings(): Promise<void> {
    const own = {};
    this.latestReading = own;
    const read = await readFolderSettings(this.folder);
    if (read.settings.compose.files.length > 0) await this.loadProjectParsers();
    if (this.latestReading !== own) return;
    const before = this.read;
    const same = before !== undefined && JSON.stringify(before.settings) === JSON.stringify(read.settings);
    this.read = same ? { ...read, settings: before.settings } : read;
    this.apply();
    this.changed.fire(new Set([...(same ? [] : this.workspace.files), ...(read.file ? [read.file] : [])]));
  }

  dispose(): void {
    this.changed.dispose();
  }

  private next(changes: ReadonlyMap<Uri, FileState | undefined>, settings: Workspace['settings']): Workspace {
    try {
      return this.workspace.apply(changes, settings);
    } catch (error) {
      // A mistake in a model: the files that brought it up are left out, the others go on.
      this.surroundings.log.error(error instanceof Error ? error : String(error), ...changes.keys());
      return this.workspace.apply(
        new Map([...changes.keys()].map((uri) => [uri, { state: 'unreadable', reason: String(error) }])),
        settings,
      );
    }
  }

  private logOnce(message: string): void {
    if (this.logged.has(message)) return;
    this.logged.add(message);
    this.surroundings.log.error(message);
  }

  /** What is asked for is a Compose file, a Dockerfile or plain text, whatever its name. */
  private async loadProjectParsers(): Promise<void> {
    const { parsers } = this.surroundings;
    await Promise.all([parsers.load('compose'), parsers.load('dockerfile')]);
  }

  private async answerAll(): Promise<void> {
    const { answer } = this.surroundings;
    this.answering = true;
    try {
      while (this.workspace.wants.size > 0) {
        const wanted = [...this.workspace.wants];
        for (const uri of wanted) this.asked.add(uri);
        await this.loadProjectParsers();
        const states = await Promise.all(wanted.map(answer));
        wanted.forEach((uri, index) => {
          if (!this.held.has(uri)) this.put(uri, states[index]);
        });
        this.apply();
      }
    } finally {
      this.answering = false;
    }
  }
}
