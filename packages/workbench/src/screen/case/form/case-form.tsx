// The case as a form, part by part, over the same text that the editor shows.

import { CaseFormOf } from './case-form-of.js';
import { FactsSection } from './facts-section.js';
import { PartiesSection } from './parties-section.js';
import { PreferencesSection } from './preferences-section.js';
import { QuestionsSection } from './questions-section.js';
import { RulesSection } from './rules-section.js';
import { StatusQuoSection } from './status-quo-section.js';

interface CaseFormProps {
  readonly show: (offset: number) => void;
}

/** The form. */
export function CaseForm({ show }: CaseFormProps) {
  return (
    <CaseFormOf show={show}>
      <FactsSection />
      <PartiesSection />
      <RulesSection />
      <StatusQuoSection />
      <PreferencesSection />
      <QuestionsSection />
    </CaseFormOf>
  );
}
