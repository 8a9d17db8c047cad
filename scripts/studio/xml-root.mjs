/** The name of the root of a text, strictly parsed; what is wrong where it is not sound. */
export function xmlRoot(page, text, type) {
  return page.evaluate(([written, as]) => {
    const tree = new DOMParser().parseFromString(written, as);
    return tree.querySelector("parsererror")?.textContent ?? tree.documentElement.localName;
  }, [text, type]);
}
