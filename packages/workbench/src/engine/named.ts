// What sources and options are called, where there is no page to ask.

import type { Conflict, OptionIndex, SourceId } from '@parley/model';

/** A source: its outlet, else its title, else its id. */
export function sourceNamed({ sources }: Conflict, id: SourceId): string {
  const source = sources.find((candidate) => candidate.id === id);
  return source?.outlet ?? source?.title ?? id.replaceAll('_', ' ');
}

/** An option by its name. */
export const optionNamed = ({ form }: Conflict, option: OptionIndex): string =>
  form.kind === 'options' ? (form.options[option]?.name ?? String(option)) : String(option);
