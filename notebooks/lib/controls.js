/** An element with children; `text` in both languages becomes two spans. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/** Words in both languages; the page shows those asked for. */
export function both({ en, zh }) {
  return element("span", {}, element("span", { lang: "en" }, en), " ",
    element("span", { lang: "zh-Hans" }, zh));
}

/** Which language the page shows: English, Chinese or both. Its value is en, zh or both. */
export function languageChoice() {
  const first = /^zh/i.test(navigator.language) ? "zh" : "en";
  const choices = [["en", "English", "en"], ["zh", "中文", "zh-Hans"], ["both", "English + 中文", "en"]];
  const form = element("fieldset", { class: "choices keep", "aria-label": "Language 语言" });
  form.value = first;
  for (const [value, words, lang] of choices) {
    const input = element("input", { type: "radio", name: "language", value });
    input.checked = value === first;
    input.addEventListener("change", () => { form.value = value; show(value); });
    form.append(element("label", { lang, class: "keep" }, input, ` ${words}`));
  }
  const show = (value) => {
    document.body.dataset.show = value;
    document.documentElement.lang = value === "zh" ? "zh-Hans" : "en";
    form.dispatchEvent(new Event("input"));
  };
  show(first);
  // A choice inside must not be taken for one of the whole before its value has changed.
  form.addEventListener("input", (event) => {
    if (event.target !== form) event.stopImmediatePropagation();
  }, { capture: true });
  return form;
}

/** A slider with its name and number; its value is the number. */
export function slider(label, { min, max, step, value }) {
  const input = element("input", { type: "range", min, max, step });
  const output = element("output", {});
  const form = element("label", { class: "slider" }, both(label), input, output);
  const take = () => {
    form.value = input.valueAsNumber;
    output.textContent = input.valueAsNumber.toFixed(2);
  };
  input.value = value;
  take();
  input.addEventListener("input", take, { capture: true });
  return form;
}

/** Boxes to tick; the value is the list of what is ticked, in the order given. */
export function ticks(legend, options) {
  const form = element("fieldset", { class: "choices" }, element("legend", {}, both(legend)));
  const boxes = options.map(({ id, title }) => {
    const input = element("input", { type: "checkbox", value: id });
    input.checked = true;
    form.append(element("label", {}, input, " ", both(title)));
    return input;
  });
  const take = () => {
    form.value = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  };
  take();
  form.addEventListener("input", take, { capture: true });
  return form;
}
