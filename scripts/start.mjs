// Opens samples/ in VS Code with the extension at work:
//
//   npm start                    serves VS Code and prints the address to open in a browser
//   npm start -- --port 8123     the same at a fixed port, to be forwarded from another machine
//   npm start -- --desktop       opens a window of the desktop's VS Code
//
// Ctrl+C ends it.

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDesktop } from '../test/editor/host/desktop.mjs';
import { withSession } from '../test/editor/host/session.mjs';

const { values } = parseArgs({ options: { desktop: { type: 'boolean' }, port: { type: 'string' } } });
const extensionPath = fileURLToPath(new URL('../out/package', import.meta.url));
const workspace = fileURLToPath(new URL('../samples', import.meta.url));

if (values.desktop) {
  await openDesktop({ extensionPath, workspace });
} else {
  const port = values.port === undefined ? undefined : Number(values.port);
  await withSession({ port }, ({ server }) => {
    const url = server.url(workspace, { extensionDevelopmentPath: server.uri(extensionPath), skipWelcome: 'true' });
    console.log(`\nOpen this address in a browser:\n\n  ${url}\n\nCtrl+C ends it.`);
    return server.ended;
  });
}
