/** The text of a part of the page, which stands there compressed. */
export async function partOf(id: string): Promise<string> {
  const written = document.getElementById(id)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain).text();
}
