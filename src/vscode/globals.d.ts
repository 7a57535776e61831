/* What both of VS Code's extension hosts, Node.js and the browser's worker, offer beside the language itself. */

declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

declare const crypto: {
  getRandomValues(bytes: Uint8Array): Uint8Array;
};
