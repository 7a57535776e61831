import * as vscode from 'vscode';
import { localeFor, unfoldTexts, type Locale, type Settings, type Texts, type TextShape } from '../core/index';

/** The product's sentences, one language at a time, each read at first use. */
export class TextsLoader {
  private readonly loaded = new Map<Locale, Promise<Texts>>();

  constructor(private readonly extension: vscode.Uri) {}

  /** The sentences in the language that the settings ask for. */
  for(settings: Pick<Settings, 'locale'>): Promise<Texts> {
    const locale = settings.locale === 'auto' ? localeFor(vscode.env.language) : settings.locale;
    const before = this.loaded.get(locale);
    if (before) return before;
    const texts = this.read(locale);
    this.loaded.set(locale, texts);
    return texts;
  }

  private async read(locale: Locale): Promise<Texts> {
    const [shape, sentences] = await Promise.all([this.parsed('texts.shape.json'), this.parsed(`texts.${locale}.json`)]);
    return unfoldTexts(shape as TextShape, sentences as readonly string[]);
  }

  private async parsed(name: string): Promise<unknown> {
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extension, 'dist', name))));
  }
}
