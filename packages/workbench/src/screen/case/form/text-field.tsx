// One text of the case: shown as it stands, written when the person leaves the field or presses Enter, never half-way.

import { useEffect, useState } from 'react';
import { TextInput, Textarea } from '@mantine/core';
import type { CasePath } from '@parley/lang';
import { nodeAt, textAt } from './tree-access.js';
import { useForm, writeText } from './form-context.js';

interface TextFieldProps {
  readonly path: CasePath;
  readonly label: string;
  readonly long?: boolean;
  /** The label is said and not shown, where the place makes it plain. */
  readonly quiet?: boolean;
  readonly required?: boolean;
  readonly code?: boolean;
  readonly placeholder?: string;
}

/** The field, with whatever there is to say about its text. */
export function TextField({ path, label, long, quiet, required, code, placeholder }: TextFieldProps) {
  const { tree, change, diagnostics } = useForm();
  const written = textAt(tree, path);
  const [draft, setDraft] = useState(written);
  useEffect(() => setDraft(written), [written]);
  const save = (): void => {
    const wanted = draft.trim();
    if (wanted === written) setDraft(written);
    else if (wanted === '' && required === true) setDraft(written);
    else change([writeText(path, wanted)]);
  };
  const span = nodeAt(tree, path)?.span;
  const said = diagnostics.filter(
    (diagnostic) =>
      diagnostic.severity !== 'information' &&
      diagnostic.span !== null &&
      span !== undefined &&
      diagnostic.span.start >= span.start &&
      diagnostic.span.end <= span.end,
  );
  const shared = {
    value: draft,
    error: said.some(({ severity }) => severity === 'error') ? said.map(({ message }) => message).join(' ') : undefined,
    placeholder,
    onBlur: save,
    ...(quiet === true ? { 'aria-label': label } : { label }),
    ...(code === true
      ? { styles: { input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.9375rem' } } }
      : {}),
  };
  if (long === true)
    return <Textarea {...shared} autosize minRows={1} onChange={(event) => setDraft(event.currentTarget.value)} />;
  return (
    <TextInput
      {...shared}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
        if (event.key === 'Escape') setDraft(written);
      }}
    />
  );
}
