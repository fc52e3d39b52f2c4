/** Something that the page says in passing: shown for a while and read aloud once. */
export interface Message {
  readonly text: string;
  /** One thing that can be done about it. A message with an action stays until it is answered or something is changed. */
  readonly action?: { readonly label: string; readonly act: () => void };
}
