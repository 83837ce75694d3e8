// The case file ⇄ conflict: text, diagnostics with spans, edits that keep comments; the field's other file formats.

export { largestText } from './text/readable-text.js';
export { type ParsedCase, parseCase } from './case/parse-case.js';
export { parseQuestion } from './case/parse-question.js';
export { conditionOf } from './condition/condition-of.js';
export { printCase } from './print/print-case.js';
export { printCondition, printName } from './condition/print-condition.js';
export { formatCase } from './edit/format-case.js';
export { readGmcr } from './exchange/read-gmcr.js';
export { writeGmcr } from './exchange/write-gmcr.js';
export { type PublishedModel, readPublished } from './exchange/published.js';
export { type CaseEdit, type CasePath, editCase } from './edit/edit-case.js';
export { caseTree } from './edit/case-tree.js';
export { type Completion, type Completions, type KnownNames, completionsAt } from './edit/completions-at.js';
export type { EmptyNode, ListNode, MapEntry, MapNode, SyntaxNode, TextNode } from './yaml/syntax.js';
export type { PlainMap, PlainValue } from './edit/plain-value.js';
export { type TextEdit, applyEdits, applyFixes } from './edit/text-edit.js';
export { type Schema, caseSchema } from './shape/json-schema.js';
