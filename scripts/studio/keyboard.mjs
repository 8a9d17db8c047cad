/** Goes through a page with Tab alone, as people without a mouse do. */

const CONTROLS = "a[href], button:not(:disabled), input, select, summary, [tabindex='0']";

/**
 * How many controls are shown, how many of them Tab comes upon, and those without an outline
 * there. One of a group of radio buttons stands for all: they are left out of the count.
 */
export async function tabbed(page) {
  const shown = page.locator(CONTROLS).and(page.locator(":visible"));
  const wanted = await shown.evaluateAll((all) =>
    all.filter((one) => one.getAttribute("type") !== "radio").length);
  await page.locator("a.skip").first().focus();
  const bare = [];
  let met = 0;
  for (let n = 0; n < 2 * wanted; n++) {
    if (await page.locator(":focus").count() === 0) break;
    const at = await page.locator(":focus").evaluate((one) => {
      const again = one.dataset.met === "1";
      one.dataset.met = "1";
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return { again, radio: one.getAttribute("type") === "radio",
        outlined: outlineStyle !== "none" && outlineWidth !== "0px",
        name: `${one.tagName.toLowerCase()}#${one.id} ${one.textContent?.slice(0, 30)}` };
    });
    if (at.again) break;
    if (!at.outlined) bare.push(at.name);
    if (!at.radio) met++;
    await page.keyboard.press("Tab");
  }
  return { wanted, met, bare };
}
