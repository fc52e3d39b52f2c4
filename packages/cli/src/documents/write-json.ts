/** JSON for people and programs: indented, but a list of plain values stays on one line, so that a series is one line long. */
export function writeJson(document: unknown): string {
  return `${write(document, "")}\n`;
}

function write(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((member) => typeof member !== "object" || member === null)) return JSON.stringify(value);
    return `[\n${value.map((member) => deeper + write(member, deeper)).join(",\n")}\n${indent}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return "{}";
  const lines = entries.map(([key, part]) => `${deeper}${JSON.stringify(key)}: ${write(part, deeper)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}
