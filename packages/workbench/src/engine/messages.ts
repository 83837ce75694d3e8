// What passes between the page and its worker.

/** From the page. */
export interface AskMessage {
  readonly id: number;
  readonly name: string;
  readonly asked: unknown;
  /** In which diagnostics are worded. */
  readonly language: string;
}

/** From the worker. Several `progress` may come before the one `answered` or `broken`. */
export type ReplyMessage =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: 'answered'; readonly answered: unknown }
  | { readonly id: number; readonly kind: 'broken'; readonly problem: string };
