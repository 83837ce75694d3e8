// A case as a report, and the report as a file. Heavy writers are loaded when the first file of their kind is asked for.

import type { Conflict } from '@parley/model';
import type { AnalysisRequest } from '@parley/engine';
import { type AnalysedReading, brief } from '@parley/insight';
import type { AnswerLanguage } from '@parley/report';
import { version } from '../../../package.json';
import type { Publication } from '../../publication/publication.js';
import type { Further } from '../../publication/sections/further.js';
import { publish } from '../../publication/publish.js';
import { toPage } from '../../publication/to-page.js';
import type { DrawnFigures } from '../../publication/to-word.js';
import { analysedCase } from '../analysed-cases.js';
import type { Call, HandlerControl } from '../calls.js';
import { kernelFor } from '../kernels.js';
import { type ShownDiagnostic, shown } from './read.js';

/** Which case, how it is analysed, and in what language it is told. */
export interface PublicationAsked {
  readonly text: string;
  readonly request: AnalysisRequest;
  readonly language: AnswerLanguage;
}

/** The report; null where diagnostics say why there is none. */
export interface PublicationView {
  readonly publication: Publication | null;
  readonly diagnostics: readonly ShownDiagnostic[];
}

/** Asks for a report. */
export type PublicationCall = Call<PublicationAsked, PublicationView>;

/** Asks for a report as a file. `drawn` holds its figures as pixels, for DOCX. */
export type DocumentCall = Call<
  { readonly publication: Publication; readonly format: 'html' | 'docx'; readonly drawn: DrawnFigures },
  Blob
>;

/** Makes a report. */
export async function publication(asked: PublicationAsked, control: HandlerControl): Promise<PublicationView> {
  const { conflict, readings, diagnostics } = await analysedCase(asked.text, asked.request, control);
  if (conflict === null || readings === null) return { publication: null, diagnostics: shown(diagnostics) };
  const { request, language } = asked;
  const further = await furtherOf(conflict, readings, request, control);
  return {
    publication: publish({ conflict, readings, request, language, version, further }),
    diagnostics: shown(diagnostics),
  };
}

/** States beyond which nobody waits for every source to be left out in turn. */
const mostStates = 2 ** 15;

async function furtherOf(
  conflict: Conflict,
  readings: readonly AnalysedReading[],
  request: AnalysisRequest,
  { progress }: HandlerControl,
): Promise<Further> {
  const [base] = readings;
  if (base === undefined || base.model.states.count > mostStates) return null;
  return brief(conflict, request, await kernelFor(base.model, request), { progress }).value;
}

/** Writes a report. */
export async function document({ publication: told, format, drawn }: DocumentCall['asked']): Promise<Blob> {
  if (format === 'html') return new Blob([toPage(told)], { type: 'text/html' });
  const { toWord } = await import('../../publication/to-word.js');
  return new Blob([await toWord(told, drawn)], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}
