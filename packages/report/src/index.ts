// Answers → words, tables, drawings and documents for people. Decides nothing; every claim is in the data it is given.

export {
  type Block,
  type Column,
  type Emphasis,
  type Inline,
  type Item,
  type Line,
  plainText,
} from './document/block.js';
export { grouped } from './document/grouped.js';
export { type TextStyle, toText } from './document/to-text.js';
export { visible } from './document/visible.js';
export { toMarkdown } from './document/to-markdown.js';
export {
  type ToldAnswer,
  type ToldGroup,
  answersDocument,
  questionTitle,
  readingLetter,
  toldAnswer,
} from './answer/answer-document.js';
export type { FindingWords } from './answer/said-finding.js';
export { groundsSummary } from './answer/grounds-words.js';
export type { Shown, ShownFact } from './answer/shown.js';
export type { AnswerLanguage, AnswerWords } from './answer/words/answer-words.js';
export { answerWordsIn } from './answer/words/words-in.js';
export { countedAnswersDocument } from './answer/counted-answers.js';
export { symbolicDocument } from './analysis/symbolic-document.js';
export { analysisDocument } from './analysis/analysis-document.js';
export { type GraphArrow, type GraphNode, type MoveGraph, moveGraph } from './graph/move-graph.js';
export { toDot } from './graph/to-dot.js';
export { toMermaid } from './graph/to-mermaid.js';
export { diagramVerdictsDocument } from './verdict/diagram-verdicts.js';
export { verdictsDocument } from './verdict/verdict-document.js';
export {
  diagnosticMessage,
  diagnosticMessageIn,
  englishDiagnostics,
  noteMessage,
  noteMessageIn,
} from './diagnostics/diagnostic-message.js';
export type { DiagnosticWords } from './diagnostics/wording.js';
export { type DiagnosticFrame, type Excerpt, type FrameNote, diagnosticFrame } from './diagnostics/diagnostic-frame.js';
export { type DiagnosticsToRender, renderDiagnostics } from './diagnostics/render.js';
export { SourceLines } from './diagnostics/source-lines.js';
export type { Wording } from './diagnostics/wording.js';
export { wordings } from './diagnostics/wordings.js';
export { coalitionDocument } from './further/coalition-document.js';
export { evolutionDocument } from './further/evolution-document.js';
export { type ForesightRow, foresightDocument } from './further/foresight-document.js';
export { conditionText } from './answer/condition-words.js';
export { changeClauses, conceptName, moveClause } from './answer/naming.js';
export { deciderLine } from './answer/reason-words.js';
export { compareDocument } from './compare/compare-document.js';
export { dependenceDocument } from './rests-on/dependence-document.js';
export { mostCitedSource, sideBySideBlocks } from './rests-on/side-by-side.js';
export { supportBlocks } from './rests-on/support-words.js';
export { verdictWords } from './rests-on/verdict-words.js';
export { statementsDocument } from './evidence/statements-document.js';
export { sourcesDocument } from './evidence/sources-document.js';
export { balanceDocument, gapsDocument, tensionsDocument } from './evidence/findings-documents.js';
export { assumptionWords, optionName } from './evidence/slot-words.js';
export { caseTemplate } from './template/case-template.js';
export { type NamedParty, caseSkeleton } from './template/case-skeleton.js';
export { caseTemplateInFrench } from './template/case-template-fr.js';
export { historyDocument } from './history/history-document.js';
export { briefDocument } from './brief/brief-document.js';
export { changeDocument } from './change/change-document.js';
export { leversDocument } from './levers/levers-document.js';
export { type Dossier, type DossierTopic, dossierDocument, dossierTopics } from './evidence/dossier-document.js';
export { hypothesesDocument } from './evidence/hypotheses-document.js';
export { trustDocument, trustShort, trustTitle } from './trust/trust-document.js';
export { type RobustAsked, type RobustNamed, robustDocument } from './robust/robust-document.js';
export { editedCase, proposalEdit, sourceKey, statementEdits, statementKey } from './evidence/case-edits.js';
