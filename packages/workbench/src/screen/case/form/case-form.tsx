// The case as a form, part by part, over the same text that the editor shows.

import { useAfterFirstFrame } from '../../../shell/after-first-frame.js';
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
      <Sections />
    </CaseFormOf>
  );
}

/** A long form is drawn in two parts: what is above the fold, then the rest. */
function Sections() {
  const below = useAfterFirstFrame();
  return (
    <>
      <FactsSection />
      <PartiesSection />
      {below && (
        <>
          <RulesSection />
          <StatusQuoSection />
          <PreferencesSection />
          <QuestionsSection />
        </>
      )}
    </>
  );
}
