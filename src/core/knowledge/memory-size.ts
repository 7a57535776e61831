const powers = ['k', 'm', 'g', 't', 'p', 'e'];

/** A whole amount of memory in KiB, as libvirt reads it: `KiB` and `K` are powers of 1024, `KB` of 1000, and no unit means KiB. `undefined` where it is none. Source: virScaleInteger of libvirt's virutil.c. */
export function kibibytes(amount: string | undefined, unit = 'KiB'): number | undefined {
  const bytes = bytesOf(unit.trim().toLowerCase());
  return bytes === undefined || amount === undefined || !/^\s*\d+\s*$/.test(amount) ? undefined : (Number(amount) * bytes) / 1024;
}

function bytesOf(unit: string): number | undefined {
  if (unit === 'b' || unit === 'byte' || unit === 'bytes') return 1;
  const power = powers.indexOf(unit.charAt(0)) + 1;
  const suffix = unit.slice(1);
  if (power === 0 || !['', 'b', 'ib'].includes(suffix)) return undefined;
  return (suffix === 'b' ? 1000 : 1024) ** power;
}
