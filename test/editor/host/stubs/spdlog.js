// Stands in for @vscode/spdlog, whose binary needs a compiler. The server's log files stay empty.
const nothing = () => {};

class Logger {
  getLevel = () => 0;
  trace = nothing;
  debug = nothing;
  info = nothing;
  warn = nothing;
  error = nothing;
  critical = nothing;
  setLevel = nothing;
  setPattern = nothing;
  clearFormatters = nothing;
  flush = nothing;
  drop = nothing;
}

const version = 0;
const setLevel = nothing;
const setFlushOn = nothing;
const createRotatingLogger = async () => new Logger();
const createAsyncRotatingLogger = async () => new Logger();

module.exports = { version, Logger, setLevel, setFlushOn, createRotatingLogger, createAsyncRotatingLogger };
