import { describe as d } from '../src/core/explain/describe';
import { parseDockerfile } from '../src/core/model/dockerfile/parse';
import { it } from 'mocha';
it('x', () => {
  const m = parseDockerfile("ARG A=1\nFROM x AS b\nARG B\nRUN <<EOF python3\nprint(1)\nEOF\nCOPY <<'EOF' <<B /a\nx\nEOF\nb\nB\nADD --unpack --chmod=$X https://a/b.tgz /\nSHELL [\"a\"]\nHEALTHCHECK --retries=2 --timeout=3s CMD x\nLABEL a=b c\nWORKDIR /x $Y\nMAINTAINER me\nSTOPSIGNAL $S\nONBUILD RUN x\nRUN --device=a.com/b=c,required x\n");
  for (const c of m.constructs) { const { sibling, owner, owns, ...rest } = d(m, c); console.log(JSON.stringify(rest), c.names.join('/')); }
});
