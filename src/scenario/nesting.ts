export const DEEPEST = 64;

/** One pass over a text, keeping only what tells brackets and indents from quoted text. */
interface Scan {
  readonly text: string;
  at: number;
  lineStart: number;
  /** Columns of the open block collections, doubled, odd for the dash of a list. */
  readonly columns: number[];
  flow: number;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function open(scan: Scan, column: number): void {
  const { columns } = scan;
  while (columns.length > 0 && (columns[columns.length - 1] ?? 0) > column) columns.pop();
  if (columns[columns.length - 1] !== column) columns.push(column);
}

/** Passes a quoted text; the quote is at `scan.at`. */
function skipQuoted(scan: Scan): void {
  const { text } = scan;
  const quote = text[scan.at];
  scan.at += 1;
  while (scan.at < text.length) {
    const char = text[scan.at];
    if (char === "\n") scan.lineStart = scan.at + 1;
    if (char === "\\" && quote === '"') scan.at += 1;
    else if (char === quote && quote === "'" && text[scan.at + 1] === "'") scan.at += 1;
    else if (char === quote) {
      scan.at += 1;
      return;
    }
    scan.at += 1;
  }
}

/** Passes a flow collection up to its last bracket; true when it is nested too deep. */
function skipFlow(scan: Scan, limit: number): boolean {
  const { text } = scan;
  let fresh = true;
  while (scan.at < text.length) {
    const char = text[scan.at] ?? "";
    if (char === "[" || char === "{") {
      scan.flow += 1;
      if (scan.flow + scan.columns.length > limit) return true;
    } else if (char === "]" || char === "}") {
      scan.flow -= 1;
      if (scan.flow <= 0) break;
    } else if (fresh && (char === '"' || char === "'")) {
      skipQuoted(scan);
      fresh = false;
      continue;
    } else if (char === "#" && /\s/.test(text[scan.at - 1] ?? " ")) {
      scan.at = endOfLine(text, scan.at);
      continue;
    } else if (char === "\n") scan.lineStart = scan.at + 1;
    if (!/\s/.test(char)) fresh = "[{,:".includes(char);
    scan.at += 1;
  }
  scan.flow = 0;
  scan.at += 1;
  return false;
}

/** Passes the lines of a block scalar: those indented more than `column`, and empty ones.
 * Stops at the line break before the first other line. */
function skipBlockScalar(scan: Scan, column: number): void {
  const { text } = scan;
  scan.at = endOfLine(text, scan.at) + 1;
  while (scan.at < text.length) {
    const end = endOfLine(text, scan.at);
    let content = scan.at;
    while (content < end && text[content] === " ") content += 1;
    if (content - scan.at <= column && text.slice(content, end).trim() !== "") break;
    scan.at = end + 1;
  }
  scan.at -= 1;
}

function skipSpaces(scan: Scan): void {
  while (scan.text[scan.at] === " " || scan.text[scan.at] === "\t") scan.at += 1;
}

/** Passes anchors and tags before a value. */
function skipProperties(scan: Scan): void {
  skipSpaces(scan);
  while (scan.text[scan.at] === "&" || scan.text[scan.at] === "!") {
    while (scan.at < scan.text.length && !/\s/.test(scan.text[scan.at] ?? " ")) scan.at += 1;
    skipSpaces(scan);
  }
}

/** Passes plain text: to the colon of a key (true), or to the end of the line (false). */
function skipPlain(scan: Scan): boolean {
  const { text } = scan;
  const end = endOfLine(text, scan.at);
  for (; scan.at < end; scan.at += 1) {
    const char = text[scan.at];
    const spaced = scan.at + 1 >= end || /\s/.test(text[scan.at + 1] ?? " ");
    if (char === ":" && spaced) return true;
    if (char === "#" && /\s/.test(text[scan.at - 1] ?? " ")) break;
  }
  scan.at = end;
  return false;
}

/** Passes one value, and the key before it if it has one; true when nested too deep. */
function skipEntry(scan: Scan, limit: number): boolean {
  const { text } = scan;
  for (let keys = 0; keys < 2; keys += 1) {
    skipProperties(scan);
    const column = scan.at - scan.lineStart;
    const char = text[scan.at] ?? "\n";
    if (char === "\n" || char === "#") return false;
    if (char === "|" || char === ">") {
      const parent = scan.columns[scan.columns.length - 1];
      skipBlockScalar(scan, parent === undefined ? -1 : parent >> 1);
      return false;
    }
    if (char === "[" || char === "{") {
      if (skipFlow(scan, limit)) return true;
    } else if (char === '"' || char === "'") skipQuoted(scan);
    const keyed = skipPlain(scan);
    if (!keyed) return false;
    if (keys === 0) open(scan, column * 2);
    if (scan.columns.length > limit) return true;
    scan.at += 1;
  }
  return false;
}

/**
 * Offset at which a YAML text gets nested deeper than `limit`, by one scan in linear time that
 * counts brackets and indents; undefined where it does not. It needs no valid YAML.
 */
export function tooDeepAt(text: string, limit: number = DEEPEST): number | undefined {
  const scan: Scan = { text, at: 0, lineStart: 0, columns: [], flow: 0 };
  while (scan.at < text.length) {
    scan.lineStart = scan.at;
    while (text[scan.at] === " ") scan.at += 1;
    while (/^[-?:]\s/.test(text.slice(scan.at, scan.at + 2))) {
      open(scan, (scan.at - scan.lineStart) * 2 + 1);
      if (scan.columns.length > limit) return scan.at;
      if (text[scan.at + 1] === "\n") scan.at += 1;
      else {
        scan.at += 2;
        skipSpaces(scan);
      }
    }
    if (skipEntry(scan, limit)) return Math.min(scan.at, text.length - 1);
    scan.at = endOfLine(text, scan.at) + 1;
  }
  return undefined;
}
