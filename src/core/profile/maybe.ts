/** A statement that may be undecided: `undefined` where something that was not read decides. */
export type Maybe = boolean | undefined;

export function both(a: Maybe, b: Maybe): Maybe {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : undefined;
}

function either(a: Maybe, b: Maybe): Maybe {
  if (a === true || b === true) return true;
  return a === false && b === false ? false : undefined;
}

export function negated(a: Maybe): Maybe {
  return a === undefined ? undefined : !a;
}

/** Whether one of them holds. */
export function any(statements: Iterable<Maybe>): Maybe {
  let result: Maybe = false;
  for (const statement of statements) result = either(result, statement);
  return result;
}
