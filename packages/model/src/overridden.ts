// A case with one perspective laid over it. Nothing is checked here.

import type { DmIndex, OptionIndex, StateIndex, StateMask } from './brand.js';
import type { Conflict, FreeForm, OptionForm } from './conflict.js';
import type { Perspective } from './perspective.js';

/** The conflict as the perspective sees it, without perspectives of its own. */
export function overridden(conflict: Conflict, perspective: Perspective): Conflict {
  return {
    ...conflict,
    form: overriddenForm(conflict.form, perspective),
    preferences: conflict.preferences.map((preference, dm) => perspective.preferences.get(dm as DmIndex) ?? preference),
    perspectives: [],
    views: [],
  };
}

function overriddenForm(form: OptionForm | FreeForm, perspective: Perspective): OptionForm | FreeForm {
  const { statusQuo } = perspective;
  if (form.kind === 'graph') return statusQuo === null ? form : { ...form, statusQuo: statusQuo as StateIndex };
  const dropped = new Set(perspective.droppedRules);
  return {
    ...form,
    options: form.options.map((option, index) => {
      const change = perspective.optionChanges.get(index as OptionIndex);
      return change === undefined ? option : { ...option, change };
    }),
    rules: [...form.rules.filter((rule) => !dropped.has(rule.id)), ...perspective.addedRules],
    statusQuo: statusQuo === null ? form.statusQuo : (statusQuo as StateMask),
  };
}
