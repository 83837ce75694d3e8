// A conflict as a new case file in canonical form. Reading it gives the conflict back, spans apart.

import {
  type Conflict,
  type FreeForm,
  type Option,
  type OptionForm,
  type Perspective,
  type Source,
  type Statement,
  type StateIndex,
  type StateMask,
} from '@parley/model';
import { writeScalar } from '../yaml/write-scalar.js';
import { CaseWriter } from './case-writer.js';
import { printLever } from './print-lever.js';
import { printAttitudes, printPromise } from './print-promises.js';
import { printView } from './print-view.js';
import { PreferencePrinter } from './print-preference.js';
import { RulePrinter } from './print-rule.js';

/** Prints a case file. */
export function printCase(conflict: Conflict): string {
  const writer = new CaseWriter();
  new CasePrinter(conflict, writer).print();
  return writer.toString();
}

const changeWord = { eitherWay: null, onlyTaken: 'only_taken', onlyWithdrawn: 'only_withdrawn' } as const;
const formWord = { ownWords: 'own_words', reported: 'reported', narrator: 'narrator' } as const;

class CasePrinter {
  readonly #conflict: Conflict;
  readonly #writer: CaseWriter;
  readonly #preferences: PreferencePrinter;
  readonly #rules: RulePrinter;

  constructor(conflict: Conflict, writer: CaseWriter) {
    this.#conflict = conflict;
    this.#writer = writer;
    this.#preferences = new PreferencePrinter(conflict, writer);
    this.#rules = new RulePrinter(conflict, writer);
  }

  print(): void {
    const { title, asOf, note, form, sources, statements, perspectives, questions } = this.#conflict;
    const writer = this.#writer;
    writer.line('parley: 1');
    writer.text('title', title);
    writer.text('as_of', asOf);
    writer.text('note', note);
    this.#section('parties', this.#conflict.dms, () => this.#parties());
    if (form.kind === 'graph') this.#freeForm(form);
    else this.#optionForm(form);
    this.#section('sources', sources, () => sources.forEach((source) => this.#source(source)));
    this.#section('statements', statements, () => statements.forEach((statement) => this.#statement(statement)));
    this.#section('preferences', this.#conflict.preferences, () => {
      this.#conflict.dms.forEach((dm, index) => this.#preferences.print(dm.id, this.#conflict.preferences[index]));
    });
    this.#section('perspectives', perspectives, () =>
      perspectives.forEach((perspective) => this.#perspective(perspective)),
    );
    const { promises, attitudes, views, levers } = this.#conflict;
    this.#section('sees', views, () => views.forEach((view) => printView(this.#conflict, writer, view)));
    this.#section('levers', levers, () => levers.forEach((lever) => printLever(this.#conflict, writer, lever)));
    this.#section('promises', promises, () =>
      promises.forEach((promise) => printPromise(this.#conflict, writer, promise)),
    );
    this.#section('attitudes', attitudes, () => printAttitudes(this.#conflict, writer));
    this.#section('questions', questions, () => {
      questions.forEach(({ id, text }, index) => {
        if (id === `q${index + 1}`) writer.line(`- ${writeScalar(text, 'block')}`);
        else writer.line(`- {id: ${writeScalar(id, 'flow')}, ask: ${writeScalar(text, 'flow')}}`);
      });
    });
  }

  #section(key: string, items: readonly unknown[], inside: () => void): void {
    if (items.length === 0) return;
    this.#writer.gap();
    this.#writer.under(`${key}:`, inside);
  }

  #parties(): void {
    const { dms, form } = this.#conflict;
    dms.forEach((dm, index) => {
      const own = form.kind === 'options' ? form.options.filter((option) => option.controller === index) : [];
      const name = dm.name === dm.id ? null : dm.name;
      if (name === null && own.length === 0) this.#writer.line(`${key(dm.id)}: {}`);
      else
        this.#writer.under(`${key(dm.id)}:`, () => {
          this.#writer.text('name', name);
          if (own.length > 0) this.#writer.under('options:', () => own.forEach((option) => this.#option(option)));
        });
    });
  }

  #option({ id, name, change }: Option): void {
    const word = changeWord[change];
    if (word === null) return this.#writer.text(key(id), name);
    this.#writer.under(`${key(id)}:`, () => {
      this.#writer.text('name', name === id ? null : name);
      this.#writer.text('change', word);
    });
  }

  #optionForm(form: OptionForm): void {
    this.#section('rules', form.rules, () =>
      form.rules.forEach((rule, index) => this.#rules.rule(rule, `rule_${index + 1}`)),
    );
    this.#section('merge', form.merges, () =>
      form.merges.forEach((merge, index) => this.#rules.merge(merge, `merge_${index + 1}`)),
    );
    if (form.statusQuo === null) return;
    this.#writer.gap();
    this.#statusQuo(form.statusQuo);
  }

  #statusQuo(statusQuo: StateMask | StateIndex): void {
    const { form } = this.#conflict;
    if (form.kind === 'graph')
      return this.#writer.line(`status_quo: ${writeScalar(form.states[Number(statusQuo)]?.id ?? '', 'block')}`);
    const taken = form.options
      .filter((_, index) => ((BigInt(statusQuo) >> BigInt(index)) & 1n) === 1n)
      .map(({ id }) => writeScalar(id, 'flow'));
    this.#writer.list('status_quo', taken);
  }

  #freeForm(form: FreeForm): void {
    const writer = this.#writer;
    this.#section('states', form.states, () => form.states.forEach(({ id, name }) => writer.text(key(id), name)));
    const id = (state: number): string => form.states[state]?.id ?? '';
    this.#section('moves', form.moves, () => {
      this.#conflict.dms.forEach((dm, index) => {
        const own = form.moves.filter((move) => move.dm === index);
        if (own.length > 0)
          writer.under(`${key(dm.id)}:`, () =>
            own.forEach(({ from, to }) => writer.line(`- ${writeScalar(`${id(from)} -> ${id(to)}`, 'block')}`)),
          );
      });
    });
    if (form.statusQuo === null) return;
    writer.gap();
    this.#statusQuo(form.statusQuo);
  }

  #source({ id, title, author, outlet, date, url, account, side, note }: Source): void {
    const given = Object.entries({ title, author, outlet, date, url, account, side, note });
    if (given.every(([, value]) => value === null)) return this.#writer.line(`${key(id)}: {}`);
    this.#writer.under(`${key(id)}:`, () => given.forEach(([name, value]) => this.#writer.text(name, value)));
  }

  #statement(statement: Statement): void {
    const writer = this.#writer;
    writer.under(`${key(statement.id)}:`, () => {
      writer.text('holder', statement.holder);
      writer.text('speaks_for', statement.speaksFor);
      writer.text('says', statement.paraphrase);
      writer.names('sources', statement.sources);
      writer.text('place', statement.place);
      writer.text('date', statement.date);
      writer.text('form', formWord[statement.form]);
      writer.text('note', statement.note);
    });
  }

  #perspective(perspective: Perspective): void {
    const { form, dms } = this.#conflict;
    const writer = this.#writer;
    writer.under(`${key(perspective.id)}:`, () => {
      writer.text('name', perspective.name);
      writer.text('note', perspective.note);
      if (perspective.preferences.size > 0) {
        writer.under('preferences:', () =>
          perspective.preferences.forEach((preference, dm) => this.#preferences.print(dms[dm]?.id ?? '', preference)),
        );
      }
      const { addedRules } = perspective;
      if (addedRules.length > 0)
        writer.under('rules:', () =>
          addedRules.forEach((rule, index) => this.#rules.rule(rule, `${perspective.id}_rule_${index + 1}`)),
        );
      writer.names('without_rules', perspective.droppedRules);
      if (perspective.optionChanges.size > 0) {
        writer.under('options:', () =>
          perspective.optionChanges.forEach((change, option) => {
            const id = form.kind === 'options' ? (form.options[option]?.id ?? '') : '';
            writer.line(`${key(id)}: {change: ${changeWord[change] ?? 'either'}}`);
          }),
        );
      }
      if (perspective.statusQuo !== null) this.#statusQuo(perspective.statusQuo);
    });
  }
}

/** A name as a key. */
const key = (name: string): string => writeScalar(name, 'flow');
