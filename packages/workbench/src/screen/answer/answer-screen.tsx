// The answer screen: what was asked, what was found, why.

import { useTranslation } from 'react-i18next';
import { defaultRequest } from '@parley/engine';
import { Blocks } from '../../document-view/blocks.js';
import { useAsked } from '../../engine/use-asked.js';
import { useWorkspace } from '../../document/workspace.js';
import { Waiting } from '../../shell/waiting.js';
import type { ScreenProps } from '../screens.js';

/** The screen. */
export function AnswerScreen(_props: ScreenProps) {
  const { t } = useTranslation('answer');
  const text = useWorkspace((workspace) => workspace.standing?.text ?? workspace.open?.text ?? '');
  const { answered } = useAsked('answers', { text, request: defaultRequest });
  if (answered === null) return <Waiting />;
  return answered.blocks === null ? <p>{t('none')}</p> : <Blocks blocks={answered.blocks} />;
}
