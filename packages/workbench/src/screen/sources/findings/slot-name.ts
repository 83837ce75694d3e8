// The names of what a record or a source may leave open, in the page's language.

import { useTranslation } from 'react-i18next';

/** Names slots; one without words is told by its own name, split into words. */
export function useSlotName(): (slot: string) => string {
  const { t } = useTranslation('sources');
  return (slot) =>
    t(`slot.${slot}` as 'slot.to', { defaultValue: slot.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() });
}
