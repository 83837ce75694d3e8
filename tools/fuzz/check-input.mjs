// What must hold of every input: nothing throws, every diagnostic has its place within the text and stands in order, an input
// without a value has an error, and what is accepted survives printing and layout.

/** Checks one input with the functions of `lang`, where `deep` is set layout and printing too; returns what does not hold, or null. */
export function checkInput(text, kind, lang, deep) {
  try {
    return kind === 'case' ? checkCase(text, lang, deep) : checkOther(text, kind, lang);
  } catch (thrown) {
    return `threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`;
  }
}

function checkCase(text, lang, deep) {
  const outcome = lang.parseCase(text);
  const wrong = checkOutcome(text, outcome);
  if (wrong !== null || !deep) return wrong;
  const laid = lang.formatCase(text);
  if (laid.value !== null) {
    const again = lang.formatCase(laid.value);
    if (again.value !== laid.value) return 'layout is not its own layout';
    const reread = lang.parseCase(laid.value);
    if ((reread.value === null) !== (outcome.value === null)) return 'layout changes whether the case is accepted';
    if (
      outcome.value !== null &&
      reread.value !== null &&
      content(reread.value.conflict) !== content(outcome.value.conflict)
    )
      return 'layout changes the conflict';
  }
  if (outcome.value === null) return null;
  const printed = lang.parseCase(lang.printCase(outcome.value.conflict));
  if (printed.value === null)
    return `what is printed is not accepted: ${JSON.stringify(printed.diagnostics.find(({ severity }) => severity === 'error'))}`;
  return content(printed.value.conflict) === content(outcome.value.conflict) ? null : 'printing changes the conflict';
}

function checkOther(text, kind, lang) {
  if (kind === 'gmcr') {
    const outcome = lang.readGmcr(text, lang.feasibleStates);
    return checkOutcome(text, outcome) ?? (outcome.value === null ? null : checkGmcr(outcome.value, lang));
  }
  return checkOutcome(text, kind === 'published' ? lang.readPublished(text) : lang.parseQuestion(text, lang.conflict));
}

function checkGmcr(conflict, lang) {
  const written = lang.writeGmcr(conflict, lang.feasibleStates);
  if (written.value === null) return 'what was read cannot be written';
  const again = lang.readGmcr(written.value, lang.feasibleStates);
  if (again.value === null) return `what was written is not accepted: ${JSON.stringify(again.diagnostics[0])}`;
  const printed = lang.parseCase(lang.printCase(conflict));
  return printed.value === null
    ? `what is printed is not accepted: ${JSON.stringify(printed.diagnostics.find(({ severity }) => severity === 'error'))}`
    : null;
}

function checkOutcome(text, { value, diagnostics }) {
  const errors = diagnostics.some(({ severity }) => severity === 'error');
  if ((value === null) !== errors) return value === null ? 'no value and no error' : 'a value and an error';
  let last = -1;
  for (const { code, span, notes, fix } of diagnostics) {
    for (const place of [span, fix?.span ?? null, ...notes.map((note) => note.span)]) {
      if (place !== null && !(place.start >= 0 && place.start <= place.end && place.end <= text.length))
        return `${code} lies outside the text`;
    }
    if (span !== null && last > span.start) return `${code} is out of order`;
    last = span?.start ?? Number.MAX_SAFE_INTEGER;
  }
  return null;
}

/** A conflict without places. */
const content = (conflict) =>
  JSON.stringify(conflict, (key, value) =>
    key === 'span'
      ? undefined
      : typeof value === 'bigint'
        ? `${value}n`
        : value instanceof Map
          ? [...value]
          : value !== null && typeof value === 'object' && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
            : value,
  );
