// Stands in for @vscode/native-watchdog, whose binary needs a compiler.
const start = () => {};
const exit = (code) => process.exit(code);

module.exports = { start, exit };
