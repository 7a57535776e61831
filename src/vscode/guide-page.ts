import * as vscode from 'vscode';

/** The page of the guide: empty but for a script and a style sheet of ours. Nothing else can be loaded or run in it. */
export function guidePage(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const address = (...path: string[]) => webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width">
<title>Virtlens</title>
<link rel="stylesheet" href="${address('media', 'panel.css')}">
</head>
<body>
<p class="spoken" id="status" role="status"></p>
<div id="guide"></div>
<script nonce="${nonce}" src="${address('dist', 'panel.js')}"></script>
</body>
</html>`;
}
