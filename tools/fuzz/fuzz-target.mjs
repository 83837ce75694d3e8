// The built functions under test, with a conflict against which questions are asked.

/** The functions of `lang` and what they need. */
export async function readFuzzTarget() {
  const lang = await import('@parley/lang');
  const { feasibleStates } = await import('@parley/engine');
  const { value } = lang.parseCase(
    'parley: 1\ntitle: T\nparties: {a: {name: Party A, options: {go: Go, stay: Stay}}, b: {options: {wait: Wait}}}\n',
  );
  return { ...lang, conflict: value.conflict, feasibleStates };
}
