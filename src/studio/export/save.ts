/** Milliseconds after which the browser has taken a file. */
const TAKEN = 60_000;

/** Hands a file to the reader, as a download. */
export function save(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => { URL.revokeObjectURL(address); }, TAKEN);
}

/** Copies a text; false where the browser does not let a page do so. The field is selected. */
export async function copied(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Pages from files may have no clipboard: the older way may be open.
    return document.execCommand("copy");
  }
}
