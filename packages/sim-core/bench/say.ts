/** Messages go to standard error: standard output belongs to the result. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
